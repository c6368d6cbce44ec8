/** By what the ledger is summed. `office` is the commune; a member of staff sees his own alone. */
export const groupings = ['procedure', 'office', 'component', 'source', 'month'] as const;
export type Grouping = (typeof groupings)[number];

/** What each sum is taken over, as SQL on `avoided_paper p`. */
export const groupKeys: Readonly<Record<Grouping, string>> = {
  procedure: 'p.procedure',
  office: 'p.office_code',
  component: 'p.component',
  source: 'p.source',
  month: `to_char(p.day, 'YYYY-MM')`,
};
