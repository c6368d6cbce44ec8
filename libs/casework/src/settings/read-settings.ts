import type { PlainDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { legalDay } from '../legal-day';
import { defaultSettings, type Settings } from './settings';

/** The settings of a day: the newest of each key over the defaults of the catalogue. */
export async function readSettings(tx: Pick<EntityManager, 'query'>, day: PlainDate = legalDay()): Promise<Settings> {
  const rows: { key: string; value: unknown }[] = await tx.query(
    `SELECT DISTINCT ON (key) key, value FROM setting WHERE valid_from <= $1
     ORDER BY key, valid_from DESC, set_at DESC, id DESC`,
    [day],
  );
  return { ...defaultSettings, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}
