import { uncertainPractice } from './uncertain-practice';
import { uncertainProcedures } from './uncertain-procedures';
import { uncertainSettings } from './uncertain-settings';

/** A fact of the rules that nobody has read in the law itself: what is taken for it until somebody has. */
export interface Uncertain {
  /** Stable name. One that begins with `policy.` is the habit of that name, and each office may set it. */
  readonly key: string;
  /** The open question, for the administrator who is to answer it. */
  readonly what: string;
  /**
   * Where the answer counts: `code: path` of a ground in the catalogue, `*` for every code; else the part of the system.
   * A ground that says `chưa xác minh` has its entry here, and a place that no longer says so is no longer listed.
   */
  readonly where: readonly string[];
  readonly value: string | number;
  /** Whether an administrator can change it in the running system, rather than a new edition of the file. */
  readonly settable: boolean;
  readonly ground: string;
}

export const uncertain: readonly Uncertain[] = [...uncertainSettings, ...uncertainPractice, ...uncertainProcedures];
