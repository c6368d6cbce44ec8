import type { DossierId, LedgerEvent, Matter, Stage } from '@hotich/domain';

/** What a dossier's process is started with. Pinned for its life. */
export interface DossierInput {
  readonly dossierId: DossierId;
  readonly matter: Matter;
}

/** What a person gets back for an act: where the dossier now stands. People read the rest from the database. */
export interface ActReceipt {
  readonly facts: number;
  readonly stage: Stage;
  readonly receptionDue: string | null;
  readonly due: string | null;
}

/** Something outside a dossier that its clock must know; told by signal, without an answer. `from` is who says so. */
export interface ClockEvent {
  readonly event: LedgerEvent;
  readonly from: string;
  readonly ground: string;
}

export const dossierWorkflow = 'dossier';
export const clockEvent = 'clockEvent';
export const actOnDossier = 'actOnDossier';
export const viewDossier = 'viewDossier';

export const workflowIdOf = (id: DossierId): string => `dossier-${id}`;

/** `type` of the failure that carries a refusal's code and params in its details. */
export const notAllowedFailure = 'NotAllowed';

/** Queues by the kind of work: what may block on a processor or on another system never delays the dossiers' own. */
export const taskQueues = {
  dossiers: 'dossiers',
  documents: 'documents',
  exchange: 'exchange',
  imports: 'imports',
} as const;
