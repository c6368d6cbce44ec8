import { uuidv7 } from './uuid-v7';
import { as, type DossierId, type OfficeCode, type PlainDate } from '@hotich/domain';
import { takeNumber } from '@hotich/persistence';
import type { EntityManager } from 'typeorm';

/** Code of the civil-status field in the dossier codes of the one-stop shop. */
const field = 'H13';

/**
 * The code printed for people, `H13.<office>-<YYMMDD>-<XXXX>`, numbered without a gap per office and day. Taken late in
 * the caller's transaction: until its end the office's next submission waits.
 */
export async function takeDossierCode(tx: EntityManager, office: OfficeCode, day: PlainDate): Promise<string> {
  const number = await takeNumber(tx, office, `dossier-${day}`, Number(day.slice(0, 4)));
  return `${field}.${office}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}

export const newDossierId = (): DossierId => as<DossierId>(uuidv7());
