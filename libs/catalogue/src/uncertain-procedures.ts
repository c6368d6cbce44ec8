import type { Uncertain } from './uncertain';

/** Questions that the files of procedures answer for now; the answer is a new edition. */
export const uncertainProcedures: readonly Uncertain[] = [];
