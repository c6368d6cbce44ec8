import { type BookKind, foldNameTight, normaliseName, parsePartialDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';
import { birthCondition } from './compatible-dates';
import { type EntryCursor, readCursor, writeCursor } from './entry-cursor';

/** What an officer may look by; all of them narrow. `name` finds the folded beginning of a name, or a wife's name in full. */
export interface EntryFilter {
  readonly kind?: BookKind;
  readonly name?: string;
  /** Partial date, `dd.mm.yyyy` or ISO; one that cannot be read finds nothing. */
  readonly birth?: string;
  readonly number?: number;
  readonly year?: number;
  readonly personalId?: string;
}

export interface EntryPage {
  readonly items: Entry[];
  readonly total: number;
  readonly next: string | null;
}

/** One page of the entries that the caller's office holds, newest number first; the row guards see to the office. */
export async function searchEntries(
  tx: EntityManager,
  filter: EntryFilter,
  page: { cursor?: string; limit: number },
): Promise<EntryPage> {
  const { conditions, values } = conditionsOf(filter);
  const where = conditions.length > 0 ? conditions.join(' AND ') : 'true';
  const [count]: { total: number }[] = await tx.query(`SELECT count(*)::int AS total FROM entry e WHERE ${where}`, [
    ...values,
  ]);
  const after = page.cursor === undefined ? null : readCursor(page.cursor);
  const found = await selectEntries(
    tx,
    `${where}${afterCursor(after, values)} ${order} LIMIT ${page.limit + 1}`,
    values,
  );
  const items = found.slice(0, page.limit);
  const last = items.at(-1);
  return { items, total: count?.total ?? 0, next: found.length > page.limit && last ? writeCursor(last) : null };
}

const order = 'ORDER BY e.year DESC, e.number DESC, e.id DESC';

function conditionsOf(filter: EntryFilter): { conditions: string[]; values: unknown[] } {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (sql: string, value: unknown): void =>
    void conditions.push(sql.replaceAll('?', `$${values.push(value)}`));
  if (filter.kind !== undefined) add('e.kind = ?', filter.kind);
  if (filter.year !== undefined) add('e.year = ?', filter.year);
  if (filter.number !== undefined) add('e.number = ?', filter.number);
  if (filter.personalId !== undefined)
    add('(e.subject_personal_id = ? OR e.second_personal_id = ?)', filter.personalId);
  if (filter.birth !== undefined) {
    const birth = parsePartialDate(filter.birth);
    const born = birth && birthCondition('e.subject_birth', birth, values.length + 1);
    conditions.push(born ? born.sql : 'false');
    if (born) values.push(born.value);
  }
  if (filter.name !== undefined) {
    const folded = foldNameTight(filter.name).replace(/[\\%_]/g, '\\$&');
    const begins = `e.subject_name_folded LIKE $${values.push(`${folded}%`)}`;
    conditions.push(`(${begins} OR e.second_name_key = $${values.push(normaliseName(filter.name))})`);
  }
  return { conditions, values };
}

function afterCursor(after: EntryCursor | null, values: unknown[]): string {
  if (!after) return '';
  const first = values.length + 1;
  values.push(after.year, after.number, after.id);
  return ` AND (e.year, e.number, e.id) < ($${first}::int, $${first + 1}::int, $${first + 2}::uuid)`;
}
