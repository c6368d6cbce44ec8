import type { Actor, Command, CommandName, DocumentId, NoteId, Sha256 } from '@hotich/domain';

/** What the caller sent beside the command's name, already of the right shapes. */
export interface CommandParts {
  readonly do: StaffCommandName;
  readonly components?: readonly string[];
  readonly document?: DocumentId;
  readonly digest?: Sha256;
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
] as const satisfies readonly CommandName[];
export type StaffCommandName = (typeof staffCommandNames)[number];

/** Acts whose reason a person has to be told: the text is kept as a note before the process hears of it. */
export const notedCommands: readonly StaffCommandName[] = ['askSupplement', 'refuse', 'contestDraft', 'return'];

export type MissingPart = 'text' | 'components' | 'document' | 'digest';

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
  };
  return (needed[parts.do] ?? []).filter((part) => {
    const given = parts[part];
    return given === undefined || given.length === 0 || (part === 'text' && parts.text?.trim() === '');
  });
}

/** The domain's command. Call it once {@link missingParts} is empty; what is lacking then shows as the empty text. */
export function commandOf(parts: CommandParts, by: Actor, note: NoteId): Command {
  const { document = '' as DocumentId, digest = '' as Sha256 } = parts;
  switch (parts.do) {
    case 'accept':
    case 'withdraw':
    case 'sendDraft':
    case 'register':
    case 'handOver':
      return { do: parts.do, by };
    case 'askSupplement':
      return { do: 'askSupplement', by, note, components: [...new Set(parts.components ?? [])] };
    case 'refuse':
    case 'contestDraft':
    case 'return':
      return { do: parts.do, by, note };
    case 'confirmDraft':
      return { do: 'confirmDraft', by, digest };
    case 'approve':
    case 'seal':
      return { do: parts.do, by, document, digest };
  }
}
