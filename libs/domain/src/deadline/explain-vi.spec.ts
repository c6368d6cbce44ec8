import { vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { entry, local, marriage, sameDay, started, threeDays } from './deadline.spec-support';
import { explainVi } from './explain-vi';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule } from './rule';

const explain = (rule: DeadlineRule, ...ledger: LedgerEntry[]) => explainVi(clockOf(ledger, rule, vietnam).explanation);

describe('the working-out in Vietnamese', () => {
  it('names Tết and the weekends that were left out', () => {
    expect(explain(sameDay, started('2026-02-13T15:01'))).toEqual([
      'Nhận đủ hồ sơ hợp lệ lúc 15:01 ngày 13/02/2026 (Điều thử).',
      'Tiếp nhận lúc 15:01 ngày 13/02/2026, sau 15 giờ: hạn là cuối ngày làm việc tiếp theo, 17:00 ngày 23/02/2026 ' +
        '(Luật Hộ tịch, Điều 5(3)). Không tính: thứ Bảy 14/02/2026 đến Chủ nhật 15/02/2026 (nghỉ hằng tuần); ' +
        'thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026 (Tết Nguyên đán); ' +
        'thứ Bảy 21/02/2026 đến Chủ nhật 22/02/2026 (nghỉ hằng tuần).',
    ]);
  });

  it('says that a worked Saturday counts', () => {
    expect(explain(sameDay, started('2026-08-21T15:30')).at(-1)).toContain(
      'Có tính: thứ Bảy 22/08/2026 (Ngày làm bù cho 31/8/2026).',
    );
  });

  it('shows seconds where they decide', () => {
    expect(explain(sameDay, started('2026-11-23T15:00:01')).at(-1)).toContain(
      'lúc 15:00:01 ngày 23/11/2026, sau 15 giờ',
    );
  });

  it('says of a day not yet announced that it waits for the announcement', () => {
    expect(explain(threeDays, started('2027-02-03T09:00')).at(-1)).toContain(
      '(Tết Nguyên đán, chờ công bố chính thức)',
    );
  });

  it('tells a whole life: moved start, verification, supplement, apology, late end', () => {
    const told = explain(
      marriage,
      started('2026-11-01T20:00'),
      entry('2026-11-02T09:00', { kind: 'verificationRequired' }),
      entry('2026-11-03T09:00', { kind: 'supplementAsked' }),
      entry('2026-11-05T09:00', { kind: 'supplemented' }),
      entry('2026-11-09T09:00', { kind: 'apologised', newDue: local('2026-11-16T17:00') }),
      entry('2026-11-10T09:00', { kind: 'apologised', newDue: local('2026-11-18T17:00') }),
      entry('2026-11-13T09:00', { kind: 'ended' }),
    );
    expect(told.map((text) => text.split(/ lúc| là|,| nên/)[0])).toEqual([
      'Nhận đủ hồ sơ hợp lệ',
      'Lúc 20:00 ngày 01/11/2026',
      'Tiếp nhận',
      'Phải xác minh',
      'Yêu cầu bổ sung hồ sơ lần 1',
      'Đã bổ sung đủ hồ sơ',
      'Tiếp nhận',
      'Phải xác minh',
      'Đã xin lỗi',
      'Ghi nhận',
      'Giải quyết xong',
    ]);
    expect(told.at(-2)).toContain('chỉ được hẹn lại một lần');
    expect(told.at(-1)).toContain('quá hạn 17:00 ngày 12/11/2026');
  });

  it('is written in composed Vietnamese letters', () => {
    const told = explain(sameDay, started('2026-02-13T15:01')).join('');
    expect(told).toBe(told.normalize('NFC'));
  });
});
