import type { ProcedureFile } from '../../procedure';

/**
 * The three spans of law that procedures of the field live through: two-level government (NĐ 120/2025), data instead of
 * papers (NQ 66.7/2025), and Luật Hộ tịch 03/2026/QH16, which makes registration independent of residence (Điều 8).
 */
export const usualEditions = (underNewLaw: { readonly of: readonly string[] }): ProcedureFile['editions'] => [
  { from: '2025-07-01', to: '2025-12-31' },
  { from: '2026-01-01', to: '2027-02-28' },
  {
    from: '2027-03-01',
    to: null,
    competence: { key: 'anywhere', of: underNewLaw.of, ground: 'Luật Hộ tịch 03/2026/QH16 Điều 8' },
  },
];
