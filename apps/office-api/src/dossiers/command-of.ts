import {
  type Actor,
  as,
  type Command,
  type CommandName,
  type DocumentId,
  type Instant,
  type NoteId,
  type OfficeCode,
  type Sha256,
  type VerificationId,
} from '@hotich/domain';

/** What the caller sent beside the command's name, already of the right shapes. */
export interface CommandParts {
  readonly do: StaffCommandName;
  readonly components?: readonly string[];
  readonly document?: DocumentId;
  readonly digest?: Sha256;
  /** The office that is to decide, or to answer. */
  readonly to?: OfficeCode;
  /** When somebody is expected, or the new date that an apology promises. */
  readonly moment?: Instant;
  readonly present?: readonly string[];
}

/** Acts a member of staff may give by name alone. Submission and supplement bring answers and have their own way in. */
export const staffCommandNames = [
  'accept',
  'askSupplement',
  'refuse',
  'withdraw',
  'sendDraft',
  'confirmDraft',
  'contestDraft',
  'register',
  'approve',
  'return',
  'seal',
  'handOver',
  'forward',
  'appoint',
  'attend',
  'beginWaiting',
  'requestVerification',
  'proposeApology',
  'apologise',
  'stop',
  'cancelResult',
] as const satisfies readonly CommandName[];
export type StaffCommandName = (typeof staffCommandNames)[number];

/** Acts whose reason a person has to be told: the text is kept as a note before the process hears of it. */
export const notedCommands: readonly StaffCommandName[] = [
  'askSupplement',
  'refuse',
  'contestDraft',
  'return',
  'proposeApology',
  'stop',
  'cancelResult',
];

export type MissingPart = 'text' | 'components' | 'document' | 'digest' | 'to' | 'moment' | 'present';

/** What a command still lacks; empty when it can be given. */
export function missingParts(parts: CommandParts & { readonly text?: string }): MissingPart[] {
  const needed: Partial<Record<StaffCommandName, readonly MissingPart[]>> = {
    askSupplement: ['text', 'components'],
    refuse: ['text'],
    contestDraft: ['text'],
    return: ['text'],
    confirmDraft: ['digest'],
    approve: ['document', 'digest'],
    seal: ['document', 'digest'],
    apologise: ['document', 'digest'],
    forward: ['to'],
    requestVerification: ['to', 'text'],
    proposeApology: ['moment', 'text'],
    appoint: ['moment'],
    attend: ['present'],
    stop: ['text'],
    cancelResult: ['text'],
  };
  return (needed[parts.do] ?? []).filter((part) => {
    const given = parts[part];
    return given === undefined || given.length === 0 || (part === 'text' && parts.text?.trim() === '');
  });
}

/** The domain's command. Call it once {@link missingParts} is empty; what is lacking then shows as the empty text. */
export function commandOf(parts: CommandParts, by: Actor, note: NoteId): Command {
  const { document = '' as DocumentId, digest = '' as Sha256 } = parts;
  const { to = '' as OfficeCode, moment = '' as Instant, present = [] } = parts;
  switch (parts.do) {
    case 'accept':
    case 'withdraw':
    case 'sendDraft':
    case 'register':
    case 'beginWaiting':
      return { do: parts.do, by };
    case 'handOver':
      return { do: 'handOver', by, ...(present.length > 0 && { present }) };
    case 'attend':
      return { do: 'attend', by, present };
    case 'appoint':
      return { do: 'appoint', by, for: moment };
    case 'forward':
      return { do: 'forward', by, to };
    case 'requestVerification':
      // The question is kept under the act's own id: a repeat is the same question.
      return { do: 'requestVerification', by, verification: as<VerificationId>(note) };
    case 'proposeApology':
      return { do: 'proposeApology', by, note, newDue: moment };
    case 'askSupplement':
      return { do: 'askSupplement', by, note, components: [...new Set(parts.components ?? [])] };
    case 'refuse':
    case 'contestDraft':
    case 'return':
    case 'stop':
    case 'cancelResult':
      return { do: parts.do, by, note };
    case 'confirmDraft':
      return { do: 'confirmDraft', by, digest };
    case 'approve':
    case 'apologise':
    case 'seal':
      return { do: parts.do, by, document, digest };
  }
}
