import { uuidv7 } from '@hotich/casework';
import type { PersonKey } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangedDraftDto, DraftDto, NewDraftDto } from './draft.dto';

interface Row extends Omit<DraftDto, 'changedAt'> {
  readonly changedAt: Date;
}

const columns = 'id, procedure, edition, answers, version, changed_at AS "changedAt"';
/** More than anybody has in hand; the oldest beyond are still there, only not listed. */
const mostListed = 100;

/** Drafts of one person. The row guard lets nobody see another's; a draft that was submitted is no draft any more. */
@Injectable()
export class DraftStore {
  constructor(private readonly source: DataSource) {}

  async list(owner: PersonKey): Promise<DraftDto[]> {
    const rows = await this.#ask(
      owner,
      `SELECT ${columns} FROM draft WHERE submitted_as IS NULL ORDER BY changed_at DESC LIMIT ${mostListed}`,
      [],
    );
    return rows.map(toDto);
  }

  async read(owner: PersonKey, id: string): Promise<DraftDto> {
    const [row] = await this.#ask(owner, `SELECT ${columns} FROM draft WHERE id = $1 AND submitted_as IS NULL`, [id]);
    if (!row) throw notFound('draft');
    return toDto(row);
  }

  async begin(owner: PersonKey, { procedure, edition, answers }: NewDraftDto): Promise<DraftDto> {
    const [row] = await this.#ask(
      owner,
      `INSERT INTO draft (id, owner_key, procedure, edition, answers) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`,
      [uuidv7(), owner, procedure, edition, JSON.stringify(answers)],
    );
    if (!row) throw new Error('draft gave no row');
    return toDto(row);
  }

  /** Problem `draft.changedElsewhere` with the newer draft when another device was quicker. */
  async change(owner: PersonKey, id: string, { version, answers }: ChangedDraftDto): Promise<DraftDto> {
    const sql = `WITH changed AS (
        UPDATE draft SET answers = $3, version = version + 1, changed_at = now()
        WHERE id = $1 AND version = $2 AND submitted_as IS NULL RETURNING ${columns}
      ) SELECT * FROM changed`;
    const [row] = await this.#ask(owner, sql, [id, version, JSON.stringify(answers)]);
    if (row) return toDto(row);
    const draft = await this.read(owner, id);
    throw new Problem('draft.changedElsewhere', { version: String(draft.version) }, undefined, { draft });
  }

  async remove(owner: PersonKey, id: string): Promise<void> {
    await this.#ask(owner, 'DELETE FROM draft WHERE id = $1 AND submitted_as IS NULL', [id]);
  }

  #ask(owner: PersonKey, sql: string, values: readonly unknown[]): Promise<Row[]> {
    return inTransaction(this.source, { person: owner }, (tx) => tx.query<Row[]>(sql, [...values]));
  }
}

const toDto = (row: Row): DraftDto => ({ ...row, changedAt: row.changedAt.toISOString() });
