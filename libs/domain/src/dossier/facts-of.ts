import type { Instant } from '../calendar';
import type { DocumentId, DossierId, EntryId, Sha256 } from '../ids';
import type { Command, CommandName } from './command';
import type { Fact } from './fact';

/** What had to be found out or done in the world before a command could become a fact. */
export interface Findings {
  submit: { receptionDue: Instant };
  accept: { receipt: string; payBy?: Instant };
  askSupplement: { replyBy: Instant };
  supplement: { receptionDue: Instant | null };
  register: { entry: EntryId; number: number; year: number };
  approve: { document: DocumentId; digest: Sha256 };
  seal: { document: DocumentId; digest: Sha256; collectBy?: Instant };
  forward: { dossier: DossierId };
  beginWaiting: { until: Instant };
  requestVerification: { replyBy: Instant; giveUpAt: Instant };
  apologise: { document: DocumentId; digest: Sha256; newDue: Instant };
}
export type FindingsOf<C extends CommandName> = C extends keyof Findings ? Findings[C] : Record<never, never>;

/** A command together with what was found for it: the pair that makes facts. */
export type Settled = {
  [C in CommandName]: { readonly command: Extract<Command, { do: C }>; readonly found: FindingsOf<C> };
}[CommandName];

/** What a command makes true, at the instant it was carried out. Pure; one command may make two facts. */
export function factsOf({ command: c, found }: Settled, at: Instant): Fact[] {
  switch (c.do) {
    case 'submit':
      // The legal time of receipt is the commit of the submission, not the start of the process.
      return [{ is: 'submitted', at: c.at, by: c.by, ...(found as Findings['submit']) }];
    case 'accept':
      return [{ is: 'accepted', at, by: c.by, ...(found as Findings['accept']) }];
    case 'askSupplement':
      return [
        {
          is: 'supplementAsked',
          at,
          by: c.by,
          note: c.note,
          components: c.components,
          ...(found as Findings['askSupplement']),
        },
      ];
    case 'supplement':
      return [{ is: 'supplemented', at, by: c.by, version: c.version, ...(found as Findings['supplement']) }];
    case 'refuse':
      return [{ is: 'refused', at, by: c.by, note: c.note }];
    case 'withdraw':
      return [{ is: 'withdrawn', at, by: c.by }];
    case 'sendDraft':
      return [{ is: 'examined', at, by: c.by }];
    case 'confirmDraft':
      return [{ is: 'draftConfirmed', at, by: c.by }];
    case 'contestDraft':
      return [{ is: 'draftContested', at, by: c.by, note: c.note }];
    case 'register':
      return [{ is: 'registered', at, by: c.by, ...(found as Findings['register']) }];
    case 'approve':
      return [{ is: 'approved', at, by: c.by, ...(found as Findings['approve']) }];
    case 'return':
      return [{ is: 'returned', at, by: c.by, note: c.note }];
    case 'seal':
      return [{ is: 'sealed', at, by: c.by, ...(found as Findings['seal']) }];
    case 'handOver':
      return [{ is: 'delivered', at, by: c.by, ...(c.present && { present: c.present }) }];
    case 'pay':
      return [{ is: 'paid', at, by: c.by, payment: c.payment }];
    case 'forward':
      return [{ is: 'forwarded', at, by: c.by, to: c.to, ...(found as Findings['forward']) }];
    case 'appoint':
      return [{ is: 'appointed', at, by: c.by, for: c.for }];
    case 'attend':
      return [{ is: 'attended', at, by: c.by, present: c.present }];
    case 'beginWaiting':
      return [{ is: 'waitingBegun', at, by: c.by, ...(found as Findings['beginWaiting']) }];
    case 'requestVerification':
      return [
        {
          is: 'verificationRequested',
          at,
          by: c.by,
          verification: c.verification,
          ...(found as Findings['requestVerification']),
        },
      ];
    case 'proposeApology':
      return [{ is: 'apologyProposed', at, by: c.by, note: c.note, newDue: c.newDue }];
    case 'apologise':
      return [{ is: 'apologised', at, by: c.by, ...(found as Findings['apologise']) }];
    case 'stop':
      return [{ is: 'stopped', at, reason: 'byOffice', by: c.by, note: c.note }];
    case 'cancelResult':
      return [{ is: 'resultCancelled', at, by: c.by, note: c.note }];
  }
}
