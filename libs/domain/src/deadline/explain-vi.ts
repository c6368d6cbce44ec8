import { addDays, localOf, weekdayOf, type Instant, type PlainDate } from '../calendar';
import type { DayNote, ExplanationKey, ExplanationLine } from './explanation';

type Words = (line: ExplanationLine, time: (name: string) => string) => string;

/** The working-out in Vietnamese, one paragraph for each line, naming the days left out and why. */
export function explainVi(lines: readonly ExplanationLine[]): string[] {
  return lines.map((line) => {
    const sentence = sentences[line.key](line, (name) => timeVi(line.instants[name]));
    return [`${sentence} (${line.ground}).`, ...daysVi(line.days)].join(' ');
  });
}

/** A moment as people here write it: `15:01 ngày 13/02/2026`, with seconds only where they decide something. */
function timeVi(instant: Instant | undefined): string {
  if (instant === undefined) return '';
  const { date, millis } = localOf(instant);
  const [hour, minute, second] = [millis / 3_600_000, (millis / 60_000) % 60, (millis / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${hour}:${minute}${second === '00' ? '' : `:${second}`} ngày ${dateVi(date)}`;
}

const sentences: Record<ExplanationKey, Words> = {
  received: (_, time) => `Nhận đủ hồ sơ hợp lệ lúc ${time('at')}`,
  movedToOpening: (_, time) =>
    `Lúc ${time('from')} là ngoài giờ làm việc nên thời hạn tính từ giờ mở cửa kế tiếp, ${time('to')}`,
  'limit.SD15.sameDay': (_, time) =>
    `Tiếp nhận lúc ${time('from')}, không quá 15 giờ: giải quyết ngay trong ngày làm việc, hạn là ${time('due')}`,
  'limit.SD15.nextDay': (_, time) =>
    `Tiếp nhận lúc ${time('from')}, sau 15 giờ: hạn là cuối ngày làm việc tiếp theo, ${time('due')}`,
  'limit.WD': ({ params }, time) =>
    `${params.days} ngày làm việc kể từ ngày tiếp nhận, không tính ngày tiếp nhận: hạn là ${time('due')}`,
  'limit.CD': ({ params }, time) => `${params.days} ngày kể từ ngày tiếp nhận: hạn là ${time('due')}`,
  'limit.CD.rolled': ({ params }, time) =>
    `${params.days} ngày kể từ ngày tiếp nhận, ngày cuối là ngày nghỉ nên kéo đến ngày làm việc tiếp theo: hạn là ${time('due')}`,
  'limit.H24': (_, time) => `24 giờ kể từ ${time('from')}: hạn là ${time('due')}`,
  'limit.WH': ({ params }, time) => `${params.hours} giờ làm việc kể từ ${time('from')}: hạn là ${time('due')}`,
  'extended.TOTAL': ({ params }, time) =>
    `Phải xác minh nên thời hạn kéo dài, tổng cộng ${params.days} ngày làm việc kể từ ngày tiếp nhận: hạn là ${time('due')}`,
  'extended.PLUS': ({ params }, time) =>
    `Phải xác minh nên thời hạn kéo dài thêm ${params.days} ngày làm việc: hạn là ${time('due')}`,
  stopped: ({ params }, time) => `Yêu cầu bổ sung hồ sơ lần ${params.request} lúc ${time('at')}, dừng tính thời hạn`,
  restarted: (_, time) => `Đã bổ sung đủ hồ sơ lúc ${time('at')}, thời hạn tính lại từ đầu`,
  apologised: (_, time) =>
    `Đã xin lỗi lúc ${time('at')} và hẹn lại ${time('newDue')}; hạn ban đầu ${time('due')} vẫn được lưu`,
  'apologised.tooClose': (_, time) =>
    `Xin lỗi lúc ${time('at')}, muộn hơn một ngày trước khi hết hạn ${time('due')}; hẹn lại ${time('newDue')}`,
  calendarChanged: ({ params }, time) =>
    `Lịch làm việc thay đổi lúc ${time('at')}, từ bản ${params.from} sang bản ${params.to}; thời hạn được tính lại`,
  'ended.inTime': (_, time) => `Giải quyết xong lúc ${time('at')}, đúng hạn`,
  'ended.late': (_, time) => `Giải quyết xong lúc ${time('at')}, quá hạn ${time('due')}`,
  noEffect: ({ params }, time) =>
    `Ghi nhận lúc ${time('at')} không làm thay đổi thời hạn: ${reasons[params.reason ?? ''] ?? ''}`,
};

const reasons: Readonly<Record<string, string>> = {
  'deadline.notStarted': 'thời hạn chưa bắt đầu',
  'deadline.alreadyStarted': 'thời hạn đã bắt đầu',
  'deadline.ended': 'hồ sơ đã giải quyết xong',
  'deadline.backwards': 'thời điểm ghi sớm hơn lần ghi trước',
  'deadline.waiting': 'hồ sơ đang chờ bổ sung',
  'deadline.notWaiting': 'hồ sơ không chờ bổ sung',
  'deadline.secondApology': 'chỉ được hẹn lại một lần',
  'deadline.apologyNotLater': 'ngày hẹn lại không muộn hơn hạn đang có',
  'deadline.noExtension': 'thủ tục không có thời hạn kéo dài',
  'deadline.alreadyExtended': 'thời hạn đã được kéo dài',
  'deadline.extensionTooLate': 'yêu cầu xác minh ghi nhận sau khi hết hạn',
};

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

function daysVi(days: readonly DayNote[]): string[] {
  const said = (effect: DayNote['effect'], intro: string) => {
    const groups = grouped(days.filter((day) => day.effect === effect));
    return groups.length === 0 ? [] : [`${intro}: ${groups.map(groupVi).join('; ')}.`];
  };
  return [...said('leftOut', 'Không tính'), ...said('countedIn', 'Có tính')];
}

/** Days on end for one and the same reason are named together, as a calendar on the wall would. */
function grouped(days: readonly DayNote[]): DayNote[][] {
  const groups: DayNote[][] = [];
  for (const day of days) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins = before?.name === day.name && before.date === addDays(day.date, -1);
    if (group !== undefined && joins) group.push(day);
    else groups.push([day]);
  }
  return groups;
}

function groupVi(group: readonly DayNote[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = first === last ? dayVi(first.date) : `${dayVi(first.date)} đến ${dayVi(last.date)}`;
  const unsure = group.some((day) => day.uncertain) ? ', chờ công bố chính thức' : '';
  return `${span} (${first.name ?? 'nghỉ hằng tuần'}${unsure})`;
}

function dayVi(date: PlainDate): string {
  return `${weekdays[weekdayOf(date)]} ${dateVi(date)}`;
}

function dateVi(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
