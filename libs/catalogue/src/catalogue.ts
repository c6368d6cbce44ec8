import { birthRegistration } from './procedures/birth-registration.procedure';
import { extractCopy } from './procedures/extract-copy.procedure';
import type { Procedure } from './procedure';

/** Every edition of every procedure offered, oldest first within a code. */
export const editions: readonly Procedure[] = [extractCopy, birthRegistration];

/** The edition of a procedure in force on a day (`YYYY-MM-DD`), or null when the code is not offered then. */
export const findProcedure = (code: string, day: string): Procedure | null =>
  editions.find((p) => p.code === code && p.edition <= day && (p.validTo === null || day <= p.validTo)) ?? null;

/** The very edition a dossier or draft was begun under. */
export const findEdition = (code: string, edition: string): Procedure | null =>
  editions.find((p) => p.code === code && p.edition === edition) ?? null;

/** All procedures on offer on a day. */
export const proceduresOn = (day: string): Procedure[] =>
  editions.filter((p) => p.edition <= day && (p.validTo === null || day <= p.validTo));
