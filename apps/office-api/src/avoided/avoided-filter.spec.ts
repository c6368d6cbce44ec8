import { whereOf } from './avoided-filter';

describe('a filter of the ledger of avoided papers', () => {
  it('lets everything of the office through when nothing is asked', () => {
    expect(whereOf({})).toEqual({ sql: 'true', values: [] });
  });

  it('passes what was asked as parameters and never as text', () => {
    const where = whereOf({ procedure: "x' OR true --", month: '2026-11' });
    expect(where.sql).toBe(`true AND p.procedure = $1 AND to_char(p.day, 'YYYY-MM') = $2`);
    expect(where.values).toEqual(["x' OR true --", '2026-11']);
  });
});
