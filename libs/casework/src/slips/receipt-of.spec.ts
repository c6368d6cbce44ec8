import { accepted, byApplicant, caseAfter, clockSet, moment, noteId, staff } from './case.fixture';
import { receiptOf } from './receipt-of';

const receiptAfter = (facts: Parameters<typeof caseAfter>[0]) =>
  receiptOf(caseAfter(facts), 'https://cong.example.test/');
const late = '2026-11-26T17:00';
const changed = {
  is: 'clockEvent',
  at: moment('2026-11-25T10:00'),
  event: { kind: 'calendarChanged', from: 'a', to: 'b' },
  from: 'process',
  ground: 'Thông báo 9/TB-UBND',
} as const;

describe('the receipt (Mẫu 01)', () => {
  it('is none before acceptance, then has its number, the time of acceptance and the appointment', () => {
    expect(receiptAfter(accepted.slice(0, 2))).toBeNull();
    const receipt = receiptAfter(accepted);
    expect(receipt).toMatchObject({
      number: 7,
      officer: { fullName: 'Lê Thị Bích Trâm' },
      receivedAt: { hour: 8, minute: 30 },
      dueAt: { date: { day: 25 }, hour: 17 },
    });
    expect(receipt).not.toHaveProperty('reissued');
  });

  it('is given anew when a new calendar moves the appointment, and says so', () => {
    expect(receiptAfter([...accepted, changed, clockSet('2026-11-25T10:00', late)])).toMatchObject({
      number: 7,
      receivedAt: { hour: 8, minute: 30 },
      dueAt: { date: { day: 26 } },
      reissued: { on: { hour: 10 }, reason: 'lịch làm việc thay đổi (Thông báo 9/TB-UBND)' },
    });
  });

  it('stays the first one when a new calendar moves nothing', () => {
    const receipt = receiptAfter([...accepted, changed, clockSet('2026-11-25T10:00', '2026-11-25T17:00')]);
    expect(receipt).not.toHaveProperty('reissued');
  });

  it('counts from the complete dossier once it was supplemented', () => {
    const at = moment('2026-11-26T09:00');
    const supplemented = [
      { is: 'supplementAsked', at, by: staff('civilStatusOfficer'), note: noteId, components: [], replyBy: at },
      { is: 'supplemented', at, by: byApplicant, version: 2, receptionDue: null },
      clockSet('2026-11-26T09:00', late),
    ] as const;
    expect(receiptAfter([...accepted, ...supplemented])).toMatchObject({
      dueAt: { date: { day: 26 } },
      reissued: { reason: 'thời hạn tính lại từ khi nhận đủ hồ sơ hợp lệ' },
    });
  });

  it('keeps the legal date beside what an apology promised: that stands on the apology', () => {
    const receipt = receiptAfter([...accepted, clockSet('2026-11-25T10:00', '2026-11-25T17:00', { dueNew: late })]);
    expect(receipt).toMatchObject({ dueAt: { date: { day: 25 } } });
    expect(receipt).not.toHaveProperty('reissued');
  });
});
