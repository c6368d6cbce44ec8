import { birthRegistration, extractCopy, findProcedure } from '@hotich/catalogue';
import { carriedOver, complaintsOn, fitAnswers, mustBeSent, pagesFor, papersFor, prefilled } from './answers';

describe('answers of the form', () => {
  it('are sent in NFC, without what is empty or no longer asked', () => {
    const answers = { subjectName: ' Sơn Sà Rây '.normalize('NFD'), subjectPersonalId: '', stranger: 'x', copies: 2 };
    expect(fitAnswers(extractCopy.form, answers)).toEqual({ subjectName: 'Sơn Sà Rây', copies: 2 });
  });

  it('drop the father when he turns out to be unknown', () => {
    const answers = { birthKind: 'fatherUnknown', fatherName: 'Lâm Văn Đức', motherName: 'Thạch Thị Sa Rươne' };
    expect(fitAnswers(birthRegistration.form, answers)).toEqual({
      birthKind: 'fatherUnknown',
      motherName: 'Thạch Thị Sa Rươne',
    });
  });

  it('make a page disappear when none of its questions is asked', () => {
    const ids = pagesFor(birthRegistration.form, { birthKind: 'fatherUnknown' }).map(({ id }) => id);
    expect(ids).toEqual(['requester', 'child', 'mother', 'birthNotice']);
  });

  it('are complained about page by page, by the rule the APIs repeat', () => {
    const page = extractCopy.form.pages.find(({ id }) => id === 'copies');
    expect(complaintsOn(extractCopy.form, { copies: 21 }, '2026-11-24', page)).toEqual([
      { field: 'copies', rule: 'tooLarge' },
    ]);
  });

  it('call for the power of attorney only from a proxy', () => {
    const ids = (relation: string) => papersFor(extractCopy.components, { relation }).map(({ id }) => id);
    expect(ids('self')).toEqual(['identity', 'birthRecord']);
    expect(ids('proxy')).toEqual(['identity', 'birthRecord', 'authorisation']);
  });

  it('are not asked twice of the one who is the mother, and never overwrite what she typed', () => {
    const own = { relation: 'mother', requesterName: 'Thạch Thị Sa Rươne', requesterPersonalId: '099188001234' };
    expect(carriedOver(birthRegistration.form, { ...own, motherName: 'Thạch Thị Sa Rươn' })).toEqual({
      ...own,
      motherName: 'Thạch Thị Sa Rươn',
      motherPersonalId: '099188001234',
    });
    expect(carriedOver(birthRegistration.form, { ...own, relation: 'proxy' })).toEqual({ ...own, relation: 'proxy' });
  });

  it('are not asked twice of a guardian either, nor of the one whose own birth is registered again', () => {
    const own = { requesterName: 'Thạch Thị Sa Rươne' };
    const filled = (code: string, relation: string) => {
      const form = findProcedure(code, '2026-11-24')?.form;
      return form && carriedOver(form, { ...own, relation });
    };
    expect(filled('1.004837', 'guardian')).toMatchObject({ guardianName: own.requesterName });
    expect(filled('1.004884', 'self')).toMatchObject({ childName: own.requesterName });
    expect(filled('1.004837', 'relative')).toEqual({ ...own, relation: 'relative' });
  });

  it('call for no paper that a register may answer for, nor for one that is only shown or welcome', () => {
    const must = (code: string): string[] =>
      (findProcedure(code, '2026-11-24')?.components ?? []).filter(mustBeSent).map(({ id }) => id);
    expect(must('1.004845')).toEqual(expect.arrayContaining(['endDocument']));
    expect(must('1.004845')).not.toContain('wardDeath');
    expect(must('1.001193')).not.toContain('identity');
    expect(must('2.000528')).not.toContain('parentPassport');
  });

  it('begin with what is known of the reader, and nothing else', () => {
    const person = { name: 'Thạch Thị Sa Rươne', personalId: '099188001234', birthDate: null, phone: '' };
    expect(prefilled(extractCopy.form, person)).toEqual({
      requesterName: 'Thạch Thị Sa Rươne',
      requesterPersonalId: '099188001234',
    });
  });
});
