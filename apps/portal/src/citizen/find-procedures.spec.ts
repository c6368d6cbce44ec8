import { proceduresOn } from '@hotich/catalogue';
import type { ProcedureSummary } from '../api/views';
import { findProcedures } from './find-procedures';

const all = proceduresOn('2026-11-24').map((procedure): ProcedureSummary => ({ ...procedure, channels: ['online'] }));
const codes = (typed: string): string[] => findProcedures(all, typed).map(({ code }) => code);

describe('the search over procedures', () => {
  it.each(['khai sinh', 'KHAI SINH', 'Khai  Sinh', 'khai sính'])(
    'finds births by %j, with or without marks',
    (typed) => {
      expect(codes(typed)).toContain('1.001193');
    },
  );

  it('reads đ and Đ as d, and letters however the keyboard composed them', () => {
    expect(codes('dang ky giam ho')).toContain('1.004837');
    expect(codes('Đăng ký giám hộ'.normalize('NFD'))).toEqual(codes('dang ky giam ho'));
  });

  it('puts titles that begin with the words first, then those that hold them, then the rest', () => {
    expect(codes('đăng ký giám hộ')[0]).toBe('1.004837');
    const [birth, summaryOnly] = [codes('khai sinh').indexOf('1.001193'), codes('khai sinh').indexOf('1.004859')];
    expect(birth).toBeGreaterThanOrEqual(0);
    expect(summaryOnly === -1 || summaryOnly > birth).toBe(true);
  });

  it('asks for every word, in whatever order they come', () => {
    expect(codes('sinh khai dang')).toContain('1.001193');
    expect(codes('khai sinh xyzzy')).toEqual([]);
  });

  it('finds by Khmer words without taking their vowels for marks', () => {
    expect(codes('កំណើត')).toContain('1.001193');
    expect(codes('ចម្លង')).toContain('2.000635');
    expect(codes('កណត')).toEqual([]);
  });

  it('finds by the national code, and nothing by nothing', () => {
    expect(codes('2.000635')).toEqual(['2.000635']);
    expect(codes('  ')).toEqual([]);
  });
});
