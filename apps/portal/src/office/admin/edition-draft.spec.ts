import { vietnam2025To2028 as base } from '@hotich/domain';
import { dayProblem, editionOf, nextVersion, noDay, noEdition } from './edition-draft';

const tet = { ...noDay, date: '2027-03-15', name: 'Nghỉ Tết', ground: 'Thông báo 1/TB-UBND' };

describe('a new edition of the calendar', () => {
  it('is the one it begins from, with the days added and without those taken out', () => {
    const [first] = base.daysOff;
    if (!first) throw new Error('no day off');
    const draft = { ...noEdition(base.version), added: [tet], removed: [`off ${first.date}`], ground: ' Thông báo ' };
    const edition = editionOf(base, draft);
    expect(edition.daysOff).toHaveLength(base.daysOff.length);
    expect(edition.daysOff.map(({ date }) => date)).toContain('2027-03-15');
    expect(edition.daysOff.map(({ date }) => date)).not.toContain(first.date);
    expect(edition.extraWorkingDays).toHaveLength(base.extraWorkingDays.length);
    expect(edition.ground).toBe('Thông báo');
  });

  it('gives every day a name, which explanations print', () => {
    const { daysOff, extraWorkingDays } = editionOf(base, noEdition(base.version));
    expect([...daysOff, ...extraWorkingDays].filter(({ name }) => name.length < 2)).toEqual([]);
  });

  it('keeps what a day was taken from while it is not announced', () => {
    const unsure = editionOf(base, { ...noEdition(base.version), added: [{ ...tet, source: 'Báo chí' }] });
    expect(unsure.daysOff.find(({ date }) => date === tet.date)).toMatchObject({
      confidence: 'uncertain',
      source: 'Báo chí',
    });
  });

  it.each([
    ['nothing said why', { ...tet, ground: '' }, 'incomplete'],
    ['no such day', { ...tet, date: '2027-02-30' }, 'incomplete'],
    ['a day past the calendar', { ...tet, date: '2031-01-01' }, 'outside'],
    ['a day that is special already', { ...tet, date: base.daysOff[0]?.date ?? '' }, 'twice'],
    ['all in order', tet, null],
  ])('takes no day with %s', (_, day, problem) => {
    expect(dayProblem(day, base, noEdition(base.version))).toBe(problem);
  });

  it('has a name of its own', () => {
    expect(nextVersion('vn-2025-2028')).toBe('vn-2025-2028.2');
    expect(nextVersion('vn-2025-2028.9')).toBe('vn-2025-2028.10');
  });
});
