import { editionsOf, type Procedure } from '../procedure';
import { invented } from '../procedure.fixture';
import { recordOf } from './record';

const [{ form }] = editionsOf(invented) as [Procedure];
const answers = { husbandSex: 'male', wifeNationality: 'KH', kind: 'first', husbandName: 'Thạch Sà Rây' };
const record = recordOf(form, answers);
const about = (name: string) => record.find(({ field }) => field === name);

describe('the record of a form', () => {
  it('keeps questions with their answers in the order of the pages, without those that were not asked', () => {
    expect(about('husbandName')).toEqual({
      page: 'husband',
      field: 'husbandName',
      question: form.fields['husbandName']?.label,
      answer: 'Thạch Sà Rây',
    });
    expect(about('entryOffice')).toBeUndefined();
    expect(about('wifeName')?.answer).toBeNull();
    const order = record.map(({ field }) => field);
    expect(order.indexOf('husbandName')).toBeLessThan(order.indexOf('wifeName'));
  });

  it('shows options and states by name, in both languages', () => {
    expect(about('husbandSex')?.shown).toEqual({ vi: 'Nam', km: 'ប្រុស' });
    expect(about('wifeNationality')?.shown).toEqual({ vi: 'Campuchia', km: 'កម្ពុជា' });
    expect(recordOf(form, { wifeNationality: 'XX' }).find(({ field }) => field === 'wifeNationality')?.shown).toEqual({
      vi: 'XX',
      km: 'XX',
    });
  });
});
