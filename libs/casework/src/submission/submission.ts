import type { ActReceipt, DossierInput } from '@hotich/contracts';
import type { Answers, EidStanding } from '@hotich/catalogue';
import type { Actor, Channel, Command, DossierId, Instant, OfficeCode, PersonKey, SubmissionId } from '@hotich/domain';
import type { Viewer } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import type { FileOf } from './attach-files';
import type { KeyOf } from './people-of';

/** What somebody hands in, already known to fit its form. */
export interface Submission {
  /** The Idempotency-Key: a repeat of it finds the first dossier. */
  readonly submissionId: SubmissionId;
  readonly procedure: string;
  readonly edition: string;
  readonly channel: Channel;
  readonly office: OfficeCode;
  readonly answers: Answers;
  readonly files: readonly FileOf[];
  /** The citizen's draft that this grew from. */
  readonly draft?: string;
  /** Whose matter it is; the caller himself online, the person at the counter otherwise. */
  readonly applicant: { readonly key: PersonKey; readonly name: string };
  readonly by: Actor;
  /** What the eID system says of who files; without it no relief hangs on it. */
  readonly eid?: EidStanding;
  /** For whom the transaction works, and who owns the uploaded files. */
  readonly viewer: Viewer;
  readonly fileOwner: string;
}

/** The engine as submission needs it: DossierClient, or a stand-in of a spec. */
export interface DossierStarter {
  submit(
    input: DossierInput,
    command: Extract<Command, { do: 'submit' }>,
    submissionId: string,
  ): Promise<ActReceipt | null>;
}

export interface SubmissionTools {
  readonly source: DataSource;
  readonly engine: DossierStarter;
  readonly keyOf: KeyOf;
  readonly now?: () => Date;
}

/** What the submitter is told. Without a receipt the engine was not reached: the dossier is safe, and the receipt follows. */
export interface Submitted {
  readonly id: DossierId;
  readonly code: string;
  readonly submittedAt: Instant;
  readonly receipt: ActReceipt | null;
}
