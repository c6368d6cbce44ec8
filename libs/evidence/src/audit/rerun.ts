import type { CheckOutcome, DossierId } from '@hotich/domain';

/** A kept look-up held against the registers of today. It judges nobody: what differs, an auditor reads. */
export interface Rerun {
  readonly evidence: string;
  readonly dossier: DossierId;
  readonly component: string;
  readonly rule: string;
  readonly takenAt: Date;
  readonly snapshot: SnapshotToday;
  /** Null where no single entry had answered. */
  readonly record: RecordToday | null;
  readonly outcome: OutcomeToday;
  /** Empty when the rule was not run, or found the same again. */
  readonly differences: readonly Difference[];
}

/** The digest stands in the row that it guards: it shows damage and careless edits, not somebody who rewrites both. */
export interface SnapshotToday {
  readonly intact: boolean;
  readonly digestKept: string;
  readonly digestNow: string;
}

/**
 * `same`: neither text, state nor book have changed, nor was anything noted beside it. `noted`: only notes came since,
 * which may correct what it says. `changed`: text, state or book did. `notFound`: no such entry is there any more.
 * `sealed`: the entry of an adoption, which a look-up run again is no reason to open.
 */
export interface RecordToday {
  readonly id: string;
  readonly says: 'same' | 'noted' | 'changed' | 'notFound' | 'sealed';
  readonly versionKept: number;
  readonly versionNow: number | null;
  readonly notesSince: number;
}

/**
 * Why a rule gave no answer today. `otherEdition`: the one that was applied is no longer in the rule book, and another
 * would answer another question. `populationNotAsked`: its answer hangs on the population database, which is asked for a
 * dossier's own purpose only, and whose every look-up the citizen is shown. `componentGone`: the dossier asks for that
 * paper no longer. `sealed`: it was about adoptions, whose entries would be missing from its answer.
 */
export type NotRun = 'otherEdition' | 'populationNotAsked' | 'componentGone' | 'sealed';

export interface OutcomeToday {
  readonly kept: CheckOutcome;
  readonly now: CheckOutcome | null;
  /** Null when the rule was not run. */
  readonly same: boolean | null;
  readonly notRun: NotRun | null;
}

/**
 * One field that is not as it was kept. Of a compared field there are two, `motherName.claimed` as the form said it and
 * `motherName.found` as the source did; null where one of the two snapshots has no such field.
 */
export interface Difference {
  readonly field: string;
  readonly kept: string | null;
  readonly now: string | null;
}
