import { editionOn, editions, findEdition, findProcedure, proceduresOn } from './catalogue';
import { checkCatalogue } from './check';
import { invented } from './procedure.fixture';
import { procedureFiles } from './procedure-files';

const today = '2026-11-24';
const codes = (...asked: Parameters<typeof proceduresOn>): string[] => proceduresOn(...asked).map(({ code }) => code);

describe('the catalogue', () => {
  it('is sound', () => {
    expect(checkCatalogue(procedureFiles)).toEqual([]);
  });

  it('gives the edition in force on the day: the rules of one day end the day before the next begin', () => {
    expect(findProcedure('1.001193', today)?.edition).toBe('2026-01-01');
    expect(findProcedure('1.001193', '2025-12-31')?.edition).toBe('2025-07-01');
    expect(findProcedure('1.001193', '2027-02-28')?.edition).toBe('2026-01-01');
    expect(findProcedure('1.001193', '2027-03-01')?.edition).toBe('2027-03-01');
  });

  it('gives none of before two-level government, and none that nobody knows', () => {
    expect(findProcedure('1.001193', '2025-06-30')).toBeNull();
    expect(findProcedure('9.999999', today)).toBeNull();
    expect(findEdition('1.001193', '2026-01-02')).toBeNull();
    expect(findEdition('9.999999', '2026-01-01')).toBeNull();
  });

  it('finds again the very edition that something was begun under', () => {
    for (const edition of editions) expect(findEdition(edition.code, edition.edition)).toEqual(edition);
  });

  it('offers what borders a neighbouring country only where there is such a border', () => {
    expect(codes(today)).not.toContain('1.000110');
    expect(codes(today, { hasLandBorder: true })).toContain('1.000110');
    expect(findProcedure('1.000110', today)?.offered).toBe('landBorder');
  });

  it('offers a citizen nothing that the office does by itself', () => {
    expect(proceduresOn(today).filter(({ offered }) => offered === 'exOfficio')).toEqual([]);
    const byItself = proceduresOn(today, { exOfficio: true }).filter(({ offered }) => offered === 'exOfficio');
    expect(byItself).not.toEqual([]);
  });

  it('offers nothing twice on any day', () => {
    for (const day of ['2025-07-01', today, '2027-03-01']) {
      const all = codes(day, { hasLandBorder: true, exOfficio: true });
      expect(all).toEqual([...new Set(all)]);
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it('refuses to speak of an edition on a day that no edition holds', () => {
    expect(editionOn(invented, '2025-07-01').edition).toBe('2025-07-01');
    expect(() => editionOn(invented, '2025-06-30')).toThrow('catalogue.noEdition: 9.999999 on 2025-06-30');
  });
});
