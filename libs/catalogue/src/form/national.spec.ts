import { editionsOf, type Procedure } from '../procedure';
import { invented } from '../procedure.fixture';
import { answersFromNational, nationalAnswersOf } from './national';

const [{ form }] = editionsOf(invented) as [Procedure];

const answers = {
  requesterName: 'Sơn Thị Sô Phia',
  requesterBirthDate: '1991-03-08',
  husbandName: 'Thạch Sà Rây',
  wifeNationality: 'KR',
  kind: 'again',
  day: '2026-11-02',
  hour: '07:30',
  entryNumber: 12,
};

describe('the national e-form', () => {
  it('gets the answers under its own names, options by the code of the Ministry or else by their words', () => {
    const { record, unnamed } = nationalAnswersOf(form, answers);
    expect(record).toEqual({
      HoVaTenC: 'Sơn Thị Sô Phia',
      NgaySinhC: '08/03/1991',
      HoTenBenNam: 'Thạch Sà Rây',
      LoaiDangKy: 'Đăng ký lại',
      Ngay: '02/11/2026',
      Gio: '07:30',
      So: '12',
    });
    expect(unnamed).toEqual(['wifeNationality']);
    expect(nationalAnswersOf(form, { kind: 'first' }).record).toEqual({ LoaiDangKy: '1' });
  });

  it('is read back into the same answers', () => {
    const named = Object.fromEntries(Object.entries(answers).filter(([field]) => field !== 'wifeNationality'));
    const back = answersFromNational(form, nationalAnswersOf(form, answers).record);
    expect(back).toEqual({ answers: named, unknown: [], unreadable: [], notAsked: [] });
  });

  it('loses nothing in silence: names nobody knows, values nobody can read, questions that do not apply are told', () => {
    const read = answersFromNational(form, { HoTenKS: 'X', Ngay: '2026', LoaiDangKy: '1', So: '12', Gio: ' ' });
    expect(read).toEqual({ answers: { kind: 'first' }, unknown: ['HoTenKS'], unreadable: ['Ngay'], notAsked: ['So'] });
  });

  it('may write an option by code, by words or by our own name, and text in decomposed letters', () => {
    for (const LoaiDangKy of ['1', 'Lần đầu', 'first', 'Lần đầu'.normalize('NFD')])
      expect(answersFromNational(form, { LoaiDangKy }).answers).toEqual({ kind: 'first' });
  });
});
