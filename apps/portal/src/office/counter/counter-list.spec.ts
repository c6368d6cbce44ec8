import { proceduresOn } from '@hotich/catalogue';
import type { CounterProcedureSummary } from '../../api/office-views';
import { counterGroups } from './counter-list';

const procedures: readonly CounterProcedureSummary[] = proceduresOn('2026-11-24', { exOfficio: true }).map((one) => ({
  ...one,
  exOfficio: one.offered === 'exOfficio',
}));
const codes = (typed: string): readonly string[] =>
  counterGroups(procedures, typed).flatMap((group) => group.procedures.map(({ code }) => code));

describe('the procedures of the counter', () => {
  it('are all there, each once, while nothing is typed', () => {
    expect(codes('').toSorted()).toEqual(procedures.map(({ code }) => code).toSorted());
  });

  it('are found by a few letters without marks, and by the code', () => {
    expect(codes('giam ho')).toContain('1.004837');
    expect(codes('LHT.30')).toEqual(['LHT.30']);
    expect(codes('không có việc này')).toEqual([]);
  });
});
