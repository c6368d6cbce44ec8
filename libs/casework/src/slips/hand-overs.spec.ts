import { as, type DocumentId, type EntryId, type Sha256, type VerificationId } from '@hotich/domain';
import { accepted, byApplicant, caseAfter, clockSet, moment, noteId, staff } from './case.fixture';
import { controlSheetOf } from './control-sheet-of';
import { handOversOf } from './hand-overs';

const officer = staff('civilStatusOfficer');
const paper = { document: as<DocumentId>('p'), digest: as<Sha256>('d') };
/** From the officer's book to the hand-over at the counter, the leader signing when he is said to. */
const finished = (approvedAt: string) =>
  [
    { is: 'registered', at: moment('2026-11-25T10:00'), by: officer, entry: as<EntryId>('e'), number: 1, year: 2026 },
    { is: 'rendered', at: moment('2026-11-25T10:01'), ...paper },
    { is: 'approved', at: moment(approvedAt), by: staff('leader'), ...paper },
    { is: 'sealed', at: moment('2026-11-26T08:30'), by: staff('clerk'), ...paper },
    { is: 'delivered', at: moment('2026-11-26T09:00'), by: staff('receptionist') },
  ] as const;
const told = (facts: Parameters<typeof caseAfter>[0], more: Parameters<typeof caseAfter>[1] = {}): string[] =>
  handOversOf(caseAfter(facts, more)).map(({ from, to, at, outcome = '-', note = '' }) =>
    [`${from.unit}>${to.unit}`, `${at.hour}:${at.minute}`, outcome, note].join(' | '),
  );

describe('the control sheet (Mẫu 06)', () => {
  it('follows a dossier from hand to hand, and says of each how it kept its time', () => {
    expect(told([...accepted, ...finished('2026-11-25T17:30')])).toEqual([
      'Người nộp hồ sơ>Bộ phận tiếp nhận và trả kết quả | 8:1 | - | ',
      'Bộ phận tiếp nhận và trả kết quả>Công chức tư pháp - hộ tịch | 8:30 | early | ',
      'Công chức tư pháp - hộ tịch>Lãnh đạo Ủy ban nhân dân | 10:1 | onTime | ',
      'Lãnh đạo Ủy ban nhân dân>Văn thư | 17:30 | late | ',
      'Văn thư>Bộ phận tiếp nhận và trả kết quả | 8:30 | late | ',
      'Bộ phận tiếp nhận và trả kết quả>Người nộp hồ sơ | 9:0 | - | Trả kết quả',
    ]);
  });

  it('names who gave and who took, where facts say so', () => {
    const people = handOversOf(caseAfter([...accepted, ...finished('2026-11-25T16:00')])).map(({ from, to }) => [
      from.person,
      to.person,
    ]);
    expect(people).toEqual([
      ['Nguyễn Thị Mỹ Hòa', 'Lê Thị Bích Trâm'],
      ['Lê Thị Bích Trâm', 'Sơn Pi Sal'],
      ['Sơn Pi Sal', 'Lý Thị Thu Hà'],
      ['Lý Thị Thu Hà', 'Phạm Ngọc Linh'],
      ['Phạm Ngọc Linh', 'Lê Thị Bích Trâm'],
      ['Lê Thị Bích Trâm', 'Nguyễn Thị Mỹ Hòa'],
    ]);
  });

  it('shows the applicant with his supplement, and whether he brought it in time', () => {
    const asked = { is: 'supplementAsked', at: moment('2026-11-25T09:00'), by: officer, note: noteId } as const;
    const facts = [
      ...accepted,
      { ...asked, components: [], replyBy: moment('2026-12-16T17:00') },
      { is: 'supplemented', at: moment('2026-11-27T09:00'), by: byApplicant, version: 2, receptionDue: null },
      clockSet('2026-11-27T09:00', '2026-11-27T17:00'),
      { is: 'checked', at: moment('2026-11-27T09:01'), results: [] },
    ] as const;
    expect(told(facts).slice(2)).toEqual([
      'Công chức tư pháp - hộ tịch>Người nộp hồ sơ | 9:0 | onTime | Yêu cầu bổ sung',
      'Người nộp hồ sơ>Công chức tư pháp - hộ tịch | 9:1 | early | Đã bổ sung',
    ]);
  });

  it('counts the office that was asked among the hands, by its own time to answer', () => {
    const verification = as<VerificationId>('v');
    const times = { replyBy: moment('2026-11-30T17:00'), giveUpAt: moment('2026-12-15T17:00') };
    const facts = [
      ...accepted,
      { is: 'verificationRequested', at: moment('2026-11-25T09:00'), by: officer, verification, ...times },
      { is: 'verificationAnswered', at: moment('2026-12-01T09:00'), verification, answer: 'confirmed' },
    ] as const;
    const answered = { state: 'answered', replyBy: null, answer: null, answerText: null, question: null };
    const more = { verifications: [{ id: 'v', askedOffice: 'Xã Bến Dừa', ...answered }] };
    expect(told(facts, more).slice(2)).toEqual([
      'Công chức tư pháp - hộ tịch>Xã Bến Dừa | 9:0 | onTime | Đề nghị xác minh',
      'Xã Bến Dừa>Công chức tư pháp - hộ tịch | 9:0 | late | Đã trả lời xác minh',
    ]);
    expect(controlSheetOf(caseAfter(facts, more), moment('2026-12-01T10:00'))).toMatchObject({
      number: 7,
      assistingOffices: ['Xã Bến Dừa'],
      dueAt: { date: { day: 25 } },
    });
  });

  it('is none before acceptance', () => {
    expect(controlSheetOf(caseAfter(accepted.slice(0, 2)), moment('2026-11-25T09:00'))).toBeNull();
  });
});
