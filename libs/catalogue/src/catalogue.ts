import { editionsOf, type Procedure, type ProcedureFile } from './procedure';
import { procedureFiles } from './procedure-files';

/** Every edition of every procedure, oldest first within a code. */
export const editions: readonly Procedure[] = procedureFiles.flatMap(editionsOf);

const byCode = new Map(procedureFiles.map((file) => [file.code, editionsOf(file)] as const));

/** The edition of a procedure in force on a day (`YYYY-MM-DD`), or null when there is none then. */
export const findProcedure = (code: string, day: string): Procedure | null =>
  byCode.get(code)?.find((procedure) => holdsOn(procedure, day)) ?? null;

/** The very edition a dossier or draft was begun under. */
export const findEdition = (code: string, edition: string): Procedure | null =>
  byCode.get(code)?.find((procedure) => procedure.edition === edition) ?? null;

/** What a place offers beside the common run of procedures. */
export interface Offered {
  /** The province borders a neighbouring country on land. */
  readonly hasLandBorder?: boolean;
  /** Also those that the office opens by itself, for its own desk: no citizen may ask for them. */
  readonly exOfficio?: boolean;
}

/** All procedures in force on a day that may be asked for in a place, in the order of life's events. */
export const proceduresOn = (day: string, { hasLandBorder = false, exOfficio = false }: Offered = {}): Procedure[] =>
  editions.filter(
    (procedure) =>
      holdsOn(procedure, day) &&
      (procedure.offered !== 'landBorder' || hasLandBorder) &&
      (procedure.offered !== 'exOfficio' || exOfficio),
  );

/** The edition of a file on a day that is known to lie within it; throws where the file holds on no such day. */
export function editionOn(file: ProcedureFile, day: string): Procedure {
  const found = editionsOf(file).find((procedure) => holdsOn(procedure, day));
  if (!found) throw new Error(`catalogue.noEdition: ${file.code} on ${day}`);
  return found;
}

const holdsOn = ({ edition, validTo }: Procedure, day: string): boolean =>
  edition <= day && (validTo === null || day <= validTo);
