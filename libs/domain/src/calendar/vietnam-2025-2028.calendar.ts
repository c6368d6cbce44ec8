import { parsePlainDate } from './plain-date';
import type { SpecialDay, WorkCalendar } from './work-calendar';

const TET = 'Tết Nguyên đán';
const HUNG = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng 30/4';
const LABOUR = 'Ngày Quốc tế Lao động';
const NATIONAL = 'Quốc khánh';
const CULTURE = 'Ngày Văn hóa Việt Nam';
const CULTURE_GROUND = 'Nghị quyết 28/2026/QH16';
const COMPENSATION = 'Bộ luật Lao động 2019, Điều 111(3)';
const SWAP = 'Quyết định hoán đổi ngày làm việc hằng năm của Thủ tướng Chính phủ';
const LATE_SWAP = 'Quyết định hoán đổi tháng 12/2025; chưa xác nhận việc áp dụng tại Cần Thơ';

/**
 * Days off of state bodies, Monday to Friday only, with the Saturdays worked in exchange. 2025 and 2026 follow the yearly
 * announcements; what no announcement covers yet is marked uncertain and waits for the administrator's confirmation.
 * Khmer festivals are not here: staff may have leave, offices stay open.
 */
export const vietnam2025To2028: WorkCalendar = {
  version: 'vn-2025-2028.1',
  from: parsePlainDate('2025-01-01'),
  to: parsePlainDate('2028-12-31'),
  weekend: [0, 6],
  officeHours: [
    { from: '07:00', to: '11:00' },
    { from: '13:00', to: '17:00' },
  ],
  daysOff: [...of2025(), ...of2026(), ...of2027(), ...of2028()],
  extraWorkingDays: [
    day('2025-04-26', 'Ngày làm bù cho 02/5/2025', SWAP),
    unsure('2026-01-10', 'Ngày làm bù cho 02/01/2026', SWAP, LATE_SWAP),
    day('2026-08-22', 'Ngày làm bù cho 31/8/2026', SWAP),
  ],
};

function of2025(): SpecialDay[] {
  return [
    day('2025-01-01', 'Tết Dương lịch', article('a')),
    ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((date) =>
      day(date, TET, article('b')),
    ),
    day('2025-04-07', HUNG, article('e')),
    day('2025-04-30', VICTORY, article('c')),
    day('2025-05-01', LABOUR, article('d')),
    day('2025-05-02', 'Ngày nghỉ hoán đổi', SWAP),
    day('2025-09-01', NATIONAL, article('đ')),
    day('2025-09-02', NATIONAL, article('đ')),
  ];
}

function of2026(): SpecialDay[] {
  return [
    day('2026-01-01', 'Tết Dương lịch', article('a')),
    unsure('2026-01-02', 'Ngày nghỉ hoán đổi', SWAP, LATE_SWAP),
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) =>
      day(date, TET, article('b')),
    ),
    day('2026-04-27', `Nghỉ bù ${HUNG}`, COMPENSATION),
    day('2026-04-30', VICTORY, article('c')),
    day('2026-05-01', LABOUR, article('d')),
    day('2026-08-31', 'Ngày nghỉ hoán đổi', SWAP),
    day('2026-09-01', NATIONAL, article('đ')),
    day('2026-09-02', NATIONAL, article('đ')),
    day('2026-11-24', CULTURE, CULTURE_GROUND),
  ];
}

function of2027(): SpecialDay[] {
  const plan = 'Kế hoạch nghỉ năm 2027 chưa công bố; tính theo luật và âm lịch';
  return [
    unsure('2027-01-01', 'Tết Dương lịch', article('a'), plan),
    ...['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'].map((date) =>
      unsure(date, TET, article('b'), plan),
    ),
    unsure('2027-04-16', HUNG, article('e'), plan),
    unsure('2027-04-30', VICTORY, article('c'), plan),
    unsure('2027-05-03', `Nghỉ bù ${LABOUR}`, COMPENSATION, plan),
    unsure('2027-09-02', NATIONAL, article('đ'), plan),
    unsure('2027-09-03', NATIONAL, article('đ'), `${plan}; ngày liền kề có thể là 01/9`),
    unsure('2027-11-24', CULTURE, CULTURE_GROUND, plan),
  ];
}

function of2028(): SpecialDay[] {
  const plan = 'Kế hoạch nghỉ năm 2028 chưa công bố; tính theo luật và âm lịch';
  return [
    unsure('2028-01-03', 'Nghỉ bù Tết Dương lịch', COMPENSATION, plan),
    ...['2028-01-24', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'].map((date) =>
      unsure(date, TET, article('b'), plan),
    ),
    unsure('2028-04-04', HUNG, article('e'), plan),
    unsure('2028-05-01', LABOUR, article('d'), plan),
    unsure('2028-05-02', `Nghỉ bù ${VICTORY}`, COMPENSATION, plan),
    unsure('2028-09-01', NATIONAL, article('đ'), plan),
    unsure('2028-09-04', `Nghỉ bù ${NATIONAL}`, COMPENSATION, plan),
    unsure('2028-11-24', CULTURE, CULTURE_GROUND, plan),
  ];
}

function day(date: string, name: string, ground: string): SpecialDay {
  return { date: parsePlainDate(date), name, ground, confidence: 'certain' };
}

function unsure(date: string, name: string, ground: string, source: string): SpecialDay {
  return { date: parsePlainDate(date), name, ground, confidence: 'uncertain', source };
}

function article(point: string): string {
  return `Bộ luật Lao động 2019, Điều 112(1)(${point})`;
}
