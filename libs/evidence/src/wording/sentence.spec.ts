import { birthRegistration } from '@hotich/catalogue';
import { evidenceRules } from '@hotich/domain';
import { sentenceOf, type ToldEvidence } from './sentence';

const component = (id: string) => {
  const found = birthRegistration.components.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const entry = { number: 45, year: 2019, volume: '01-TP/HT-2019-KH', officeName: 'Ủy ban nhân dân xã Hương Sen' };

describe('evidence told as a sentence', () => {
  it.each<[string, ToldEvidence, string]>([
    [
      'parentsMarriage',
      { rule: 'parentsMarriage', outcome: 'HIT_MATCH', fields: entry },
      'Không phải xuất trình Giấy chứng nhận kết hôn của cha mẹ: đã có trong Sổ đăng ký kết hôn năm 2019, quyển 01, số 45, UBND xã Hương Sen.',
    ],
    [
      'identity',
      { rule: 'identity', outcome: 'HIT_MATCH', fields: {} },
      'Không phải xuất trình Giấy tờ tùy thân của người đi đăng ký: số định danh, họ tên và ngày sinh khớp với Cơ sở dữ liệu quốc gia về dân cư.',
    ],
    [
      'residence',
      { rule: 'residence', outcome: 'HIT_MATCH', fields: { residenceKind: 'temporary' } },
      'Không phải xuất trình Giấy tờ chứng minh nơi cư trú của cha hoặc mẹ: Cơ sở dữ liệu quốc gia về dân cư cho thấy cha hoặc mẹ tạm trú tại nơi đăng ký.',
    ],
    [
      'noEarlierBirth',
      { rule: 'duplicateBirth', outcome: 'HIT_MATCH', fields: { count: 0 } },
      'Không phải xuất trình Cam đoan trẻ chưa được đăng ký khai sinh: đã tra cứu Sổ đăng ký khai sinh, chưa thấy trẻ được đăng ký.',
    ],
    [
      'noEarlierBirth',
      { rule: 'duplicateBirth', outcome: 'HIT_MISMATCH', fields: { ...entry, volume: '01/2019' } },
      'Trẻ có thể đã được đăng ký: Sổ đăng ký khai sinh năm 2019, quyển 01/2019, số 45, UBND xã Hương Sen. Công chức sẽ làm rõ trước khi đăng ký.',
    ],
    [
      'parentsMarriage',
      { rule: 'parentsMarriage', outcome: 'NO_DATA', fields: { count: 2 } },
      'Cần xuất trình Giấy chứng nhận kết hôn của cha mẹ: Sổ đăng ký kết hôn có 2 trường hợp có thể phù hợp, công chức sẽ xem xét.',
    ],
    [
      'identity',
      { rule: 'identity', outcome: 'SOURCE_DOWN', fields: {} },
      'Chưa tra cứu được Cơ sở dữ liệu quốc gia về dân cư do sự cố kết nối; cần xuất trình Giấy tờ tùy thân của người đi đăng ký.',
    ],
    [
      'identity',
      { rule: 'identity', outcome: 'HIT_MISMATCH', fields: { ...entry, book: 'death', volume: '01-TP/HT-2019-KT' } },
      'Cần làm rõ Giấy tờ tùy thân của người đi đăng ký: Sổ đăng ký khai tử năm 2019, quyển 01, số 45, UBND xã Hương Sen ghi nhận người này đã chết. Nếu ghi nhận không đúng, đề nghị liên hệ nơi đăng ký để điều chỉnh.',
    ],
    [
      'residence',
      { rule: 'residence', outcome: 'HIT_MATCH', fields: { parent: 'deceased', residenceKind: 'permanent' } },
      'Không phải xuất trình Giấy tờ chứng minh nơi cư trú của cha hoặc mẹ: Cơ sở dữ liệu quốc gia về dân cư cho thấy người chết thường trú tại nơi đăng ký.',
    ],
    [
      'identity',
      { rule: 'entry', outcome: 'HIT_MATCH', fields: { ...entry, book: 'guardianship' } },
      'Không phải xuất trình Giấy tờ tùy thân của người đi đăng ký: đã có trong Sổ đăng ký giám hộ năm 2019, quyển 01, số 45, UBND xã Hương Sen.',
    ],
    [
      'noEarlierBirth',
      { rule: 'noEntry', outcome: 'HIT_MISMATCH', fields: { ...entry, book: 'death' } },
      'Việc này có thể đã được đăng ký: Sổ đăng ký khai tử năm 2019, quyển 01, số 45, UBND xã Hương Sen. Công chức sẽ làm rõ trước khi đăng ký.',
    ],
    [
      'identity',
      {
        rule: 'maritalStatus',
        outcome: 'HIT_MATCH',
        fields: { maritalStatus: { claimed: '', found: 'divorced' }, registers: 'unknown', population: 'divorced' },
      },
      'Không phải xuất trình Giấy tờ tùy thân của người đi đăng ký: tra cứu Sổ hộ tịch và Cơ sở dữ liệu quốc gia về dân cư cho thấy người này đã ly hôn, hiện chưa đăng ký kết hôn với ai.',
    ],
    [
      'identity',
      {
        rule: 'maritalStatus',
        outcome: 'HIT_MISMATCH',
        fields: { ...entry, book: 'marriage', maritalStatus: { claimed: '', found: 'married' } },
      },
      'Cần làm rõ tình trạng hôn nhân: Sổ đăng ký kết hôn năm 2019, quyển 01, số 45, UBND xã Hương Sen cho thấy người này đang có vợ hoặc có chồng. Công chức sẽ làm rõ trước khi giải quyết.',
    ],
    [
      'identity',
      {
        rule: 'maritalStatus',
        outcome: 'HIT_MISMATCH',
        fields: { maritalStatus: { claimed: '', found: 'married' }, population: 'married' },
      },
      'Cần làm rõ tình trạng hôn nhân: Cơ sở dữ liệu quốc gia về dân cư cho thấy người này đang có vợ hoặc có chồng. Nếu dữ liệu chưa đúng, đề nghị cập nhật, điều chỉnh.',
    ],
  ])('of %s, %j', (id, evidence, vi) => {
    expect(sentenceOf(evidence, component(id)).vi).toBe(vi);
  });

  it('is whole in both languages, composed, and leaves no blank unfilled, whatever was found', () => {
    for (const rule of evidenceRules)
      for (const outcome of ['HIT_MATCH', 'HIT_MISMATCH', 'NO_DATA', 'SOURCE_DOWN'] as const) {
        const { vi, km } = sentenceOf({ rule, outcome, fields: entry }, component('identity'));
        expect(vi + km).not.toMatch(/[{}]|undefined/);
        expect(vi).toBe(vi.normalize('NFC'));
        expect(km).toMatch(/[\u1780-\u17FF].*។$/su);
      }
  });
});
