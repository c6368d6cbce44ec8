import { editions, findEdition, type Words } from '@hotich/catalogue';
import { isUuid } from '@hotich/domain';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type {
  AvoidedFilterDto,
  AvoidedGroupDto,
  AvoidedRowDto,
  AvoidedRowsDto,
  AvoidedRowsQueryDto,
  AvoidedSumDto,
  AvoidedSumsDto,
  AvoidedSumsQueryDto,
} from './avoided.dto';
import { whereOf } from './avoided-filter';
import { groupKeys, type Grouping } from './grouping';

const pageSize = 50;

const sums = `coalesce(sum(p.papers), 0)::int AS papers, coalesce(sum(p.pages), 0)::int AS pages,
  coalesce(sum(p.officer_minutes), 0)::int AS "officerMinutes", coalesce(sum(p.citizen_minutes), 0)::int AS "citizenMinutes"`;

type Group = AvoidedSumDto & {
  readonly key: string;
  readonly anyProcedure: string;
  readonly anyEdition: string;
  readonly office: string;
};
type Row = Omit<AvoidedRowDto, 'lookedUpAt' | 'procedureName' | 'componentName'> & {
  readonly edition: string;
  readonly lookedUpAt: Date | null;
};

/** Reads the ledger of avoided papers of the caller's office and of its communes: sums, and the rows each is made of. */
@Injectable()
export class AvoidedPapers {
  constructor(private readonly source: DataSource) {}

  sums(staff: Member, { groupBy, ...filter }: AvoidedSumsQueryDto): Promise<AvoidedSumsDto> {
    return this.#asked(staff, filter, async (tx, { sql, values }) => {
      const key = groupKeys[groupBy];
      const groups: Group[] = await tx.query(
        `SELECT ${key} AS key, max(p.procedure) AS "anyProcedure", max(p.edition) AS "anyEdition", max(u.name) AS office, ${sums}
         FROM avoided_paper p JOIN unit u ON u.code = p.office_code WHERE ${sql} GROUP BY 1 ORDER BY ${groupBy === 'month' ? '1' : 'papers DESC, 1'}`,
        [...values],
      );
      const [sum]: AvoidedSumDto[] = await tx.query(`SELECT ${sums} FROM avoided_paper p WHERE ${sql}`, [...values]);
      if (!sum) throw new Error('a sum gave no row');
      const named = groups.map(({ anyProcedure, anyEdition, office, ...group }): AvoidedGroupDto => {
        const known = { procedure: anyProcedure, edition: anyEdition };
        return { ...group, name: nameOf(groupBy, group.key, known, office) };
      });
      return { items: named, sum };
    });
  }

  /** Newest first; `total` counts rows, those taken back and those against them too. */
  rows(staff: Member, { cursor, ...filter }: AvoidedRowsQueryDto): Promise<AvoidedRowsDto> {
    return this.#asked(staff, filter, async (tx, { sql, values }) => {
      const [count]: { n: number }[] = await tx.query(`SELECT count(*)::int AS n FROM avoided_paper p WHERE ${sql}`, [
        ...values,
      ]);
      // An id tells the order of writing; one that was never given out begins at the beginning.
      const after = cursor !== undefined && isUuid(cursor) ? [cursor] : [];
      const rows: Row[] = await tx.query(
        `SELECT p.id, p.day::text AS day, p.dossier_id AS dossier, d.code, u.name AS office, p.procedure, p.edition, p.component, p.rule,
                p.source, p.ground, p.evidence_id AS evidence, e.taken_at AS "lookedUpAt", p.papers, p.pages,
                p.officer_minutes AS "officerMinutes", p.citizen_minutes AS "citizenMinutes"
         FROM avoided_paper p JOIN unit u ON u.code = p.office_code
           LEFT JOIN dossier d ON d.id = p.dossier_id LEFT JOIN evidence e ON e.id = p.evidence_id
         WHERE ${sql} ${after.length > 0 ? `AND p.id < $${values.length + 1}` : ''}
         ORDER BY p.id DESC LIMIT ${pageSize + 1}`,
        [...values, ...after],
      );
      const items = rows.slice(0, pageSize).map(rowOf);
      return { items, total: count?.n ?? 0, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
    });
  }

  #asked<T>(
    staff: Member,
    filter: AvoidedFilterDto,
    work: (tx: EntityManager, where: ReturnType<typeof whereOf>) => Promise<T>,
  ): Promise<T> {
    return inTransaction(this.source, { office: staff.office.code }, (tx) => work(tx, whereOf(filter)));
  }
}

function rowOf({ edition, lookedUpAt, ...row }: Row): AvoidedRowDto {
  const known = { procedure: row.procedure, edition };
  return {
    ...row,
    procedureName: titleOf(known),
    componentName: paperOf(row.component, known),
    lookedUpAt: lookedUpAt?.toISOString() ?? null,
  };
}

interface Edition {
  readonly procedure: string;
  readonly edition: string;
}

function nameOf(by: Grouping, key: string, known: Edition, office: string): Words | null {
  if (by === 'procedure') return titleOf(known);
  if (by === 'component') return paperOf(key, known);
  return by === 'office' ? { vi: office, km: office } : null;
}

const titleOf = ({ procedure, edition }: Edition): Words | null => findEdition(procedure, edition)?.title ?? null;

/** One id may stand in several procedures, always for the same paper: the named edition first, else whichever has it. */
const paperOf = (component: string, { procedure, edition }: Edition): Words | null =>
  [findEdition(procedure, edition), ...editions]
    .flatMap((one) => one?.components ?? [])
    .find(({ id }) => id === component)?.name ?? null;
