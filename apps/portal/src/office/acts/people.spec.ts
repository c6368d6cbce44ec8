import type { QuestionAndAnswer } from '@hotich/catalogue';
import { named, peopleIn } from './people';

const words = { vi: 'Họ tên', km: 'ឈ្មោះ' };
const line = (field: string, answer: string | null): QuestionAndAnswer => ({
  page: 'p',
  field,
  question: words,
  answer,
});
const record = [
  line('husbandName', 'Lâm Văn Đức'),
  line('husbandBirthDate', '1990'),
  line('wifeName', 'Thạch Thị Sóc Kha'),
  line('childName', null),
];

describe('the people of a form', () => {
  it('are those it names, each by the prefix that acts use', () => {
    expect(peopleIn(record)).toEqual([
      { party: 'husband', name: 'Lâm Văn Đức' },
      { party: 'wife', name: 'Thạch Thị Sóc Kha' },
    ]);
  });

  it('stand for the parties of the law, none left out', () => {
    expect(named(['wife', 'guardian'], record)).toEqual([
      { party: 'wife', name: 'Thạch Thị Sóc Kha' },
      { party: 'guardian', name: 'guardian' },
    ]);
  });
});
