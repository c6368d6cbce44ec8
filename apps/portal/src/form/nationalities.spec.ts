import { nationalities } from '@hotich/domain';
import { khmerStates } from './khmer-states';
import { nationalityOptions } from './nationalities';

describe('the states to choose from', () => {
  it('begin with Việt Nam, the others in the order of the reader’s alphabet', () => {
    const [first, ...rest] = nationalityOptions('vi');
    expect(first).toEqual({ id: 'VN', text: 'Việt Nam' });
    const names = rest.map(({ text }) => text);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  });

  it('are all named in Khmer letters, whatever the browser knows', () => {
    expect(Object.keys(khmerStates)).toEqual(nationalities);
    expect(Object.values(khmerStates).filter((name) => !/^\p{Script=Khmer}/u.test(name))).toEqual([]);
    expect(Object.values(khmerStates).filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it('bear their Vietnamese name beside the Khmer one, as papers will write it', () => {
    const korea = nationalityOptions('km').find(({ id }) => id === 'KR');
    expect(korea?.text).toMatch(/^\p{Script=Khmer}.*\(Hàn Quốc\)$/u);
  });
});
