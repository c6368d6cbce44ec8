import type { AvoidedFilterDto } from './avoided.dto';

/** A filter as SQL on `avoided_paper p`, with its parameters from $1 on. */
export interface Where {
  readonly sql: string;
  readonly values: readonly string[];
}

const conditions: readonly [keyof AvoidedFilterDto, (n: number) => string][] = [
  ['from', (n) => `p.day >= $${n}::date`],
  ['to', (n) => `p.day <= $${n}::date`],
  ['procedure', (n) => `p.procedure = $${n}`],
  ['office', (n) => `p.office_code = $${n}`],
  ['component', (n) => `p.component = $${n}`],
  ['source', (n) => `p.source = $${n}`],
  ['month', (n) => `to_char(p.day, 'YYYY-MM') = $${n}`],
];

/** Whose rows they are is no filter: the row guard of the database sees to that. */
export function whereOf(filter: AvoidedFilterDto): Where {
  const asked = conditions.flatMap(([name, sql]) => {
    const value = filter[name];
    return value === undefined ? [] : [{ sql, value }];
  });
  return {
    sql: ['true', ...asked.map(({ sql }, i) => sql(i + 1))].join(' AND '),
    values: asked.map(({ value }) => value),
  };
}
