import { complaintsAbout, editions } from '@hotich/catalogue';
import { parsePartialDate, parsePersonalId, personalIdWarnings } from '@hotich/domain';
import * as fc from 'fast-check';
import { sampleAnswers } from './sample-answers';

const today = '2026-11-24';

describe.each(editions.map((one) => [`${one.code} of ${one.edition}`, one] as const))(
  'answers to %s',
  (_, { form }) => {
    it('fit the form, whatever the seed and however much is answered', () => {
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom('all', 'none', 'some'), (seed, optional) => {
          expect(complaintsAbout(form, sampleAnswers(form, { seed, optional }), today)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe('sample answers', () => {
  const [form] = editions.filter(({ code }) => code === '1.001193').map((one) => one.form);
  if (!form) throw new Error('The catalogue has no birth registration');

  it('are the same for the same seed, and others for another', () => {
    expect(sampleAnswers(form, { seed: 7 })).toEqual(sampleAnswers(form, { seed: 7 }));
    expect(sampleAnswers(form, { seed: 7 })).not.toEqual(sampleAnswers(form, { seed: 8 }));
  });

  it('name invented people only, each with a number that agrees with sex and birthday', () => {
    const answers = sampleAnswers(form, { seed: 3, optional: 'all', given: { birthKind: 'bothParents' } });
    const id = parsePersonalId(String(answers['motherPersonalId']));
    const birthDate = parsePartialDate(String(answers['motherBirthDate']));
    if (id === null || birthDate === null) throw new Error('A mother without number or birthday');
    expect(personalIdWarnings(id, { sex: 'female', birthDate }, ['099'])).toEqual([]);
    expect(answers['requesterEmail']).toMatch(/@example\.test$/);
    expect(answers['requesterPhone']).toMatch(/^0900000\d{3}$/);
  });

  it('keep to what is given, and send everything to the office asked for', () => {
    const given = { relation: 'proxy', requesterName: 'Sơn Thị Sô Phia' };
    const answers = sampleAnswers(form, { given, office: '99002', optional: 'all' });
    expect(answers).toMatchObject({ ...given, registrationOffice: '99002' });
  });
});
