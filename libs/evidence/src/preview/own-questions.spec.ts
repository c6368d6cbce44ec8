import { type Answers, birthRegistration, extractCopy } from '@hotich/catalogue';
import { ownQuestions, type Self } from './own-questions';
import { draftPlan } from './preview-papers';

const self: Self = { personalId: '099195000123', name: 'Thạch Thị Ngọc', birthDate: '1995-03-08' };
const me = { requesterName: 'THẠCH THỊ NGỌC', requesterPersonalId: self.personalId, requesterBirthDate: '1995-03-08' };
const mother = { motherName: self.name, motherPersonalId: self.personalId, motherBirthDate: '1995-03-08' };
const father = { fatherName: 'Kim Sa Rây', fatherPersonalId: '099093000011', fatherBirthDate: '1993-01-02' };
const birth: Answers = { ...me, ...mother, ...father, parentsMarried: 'yes', registrationOffice: '99001' };
const copy = {
  ...me,
  subjectName: self.name,
  subjectBirthDate: '1995-03-08',
  subjectPersonalId: self.personalId,
  registrationOffice: '99001',
};

const asked = (procedure: typeof birthRegistration, answers: Answers, who = self): string[] =>
  ownQuestions(draftPlan(procedure, answers), answers, who).map(({ component }) => component);

describe('what may be looked up before there is a dossier', () => {
  it('is the asker’s own identity, residence and marriage, never the child', () => {
    expect(asked(birthRegistration, birth)).toEqual(expect.arrayContaining(['parentsMarriage']));
    expect(asked(birthRegistration, birth)).not.toContain('noEarlierBirth');
  });

  it('is not the marriage of two others', () => {
    const others = { ...birth, motherName: 'Sơn Thị Đẹt', motherPersonalId: '099196000001' };
    expect(asked(birthRegistration, others)).not.toContain('parentsMarriage');
  });

  it('is of two parents the one who asks: the other’s number is not sent along', () => {
    const plan = draftPlan(birthRegistration, birth);
    const residence = ownQuestions(plan, birth, self).find(
      ({ component }) => plan.components.find(({ id }) => id === component)?.rule === 'residence',
    );
    expect(residence?.without).toEqual(['fatherPersonalId']);
  });

  it('is one’s own birth in the books', () => expect(asked(extractCopy, copy)).toContain('birthRecord'));

  it.each([
    ['another’s number', { subjectPersonalId: '099093000011' }],
    ['no number', { subjectPersonalId: '' }],
    ['another’s name under one’s own number', { subjectName: 'Sơn Thị Đẹt' }],
    ['another’s date of birth under one’s own number', { subjectBirthDate: '1990-01-01' }],
    ['a year alone', { subjectBirthDate: '1995' }],
  ])('is nothing by %s', (_, changes) => {
    expect(asked(extractCopy, { ...copy, ...changes })).not.toContain('birthRecord');
  });

  it('is nothing for a sign-in that does not say when one was born', () => {
    expect(asked(extractCopy, copy, { ...self, birthDate: null })).toEqual([]);
  });

  it('is no residence before an office is chosen', () => {
    const unsaid = { ...birth, registrationOffice: '' };
    const plan = draftPlan(birthRegistration, unsaid);
    const rules = ownQuestions(plan, unsaid, self).map(
      (one) => plan.components.find(({ id }) => id === one.component)?.rule,
    );
    expect(rules).not.toContain('residence');
  });
});
