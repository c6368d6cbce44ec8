import type { ExplanationKey, ExplanationLine } from './explanation';
import { reasons } from './refusals-vi';

/** `time` puts one of the line's moments into words. */
type Words = (line: ExplanationLine, time: (name: string) => string) => string;

/** One sentence a step of the working-out, without its ground and its days, which are put to every sentence alike. */
export const sentences: Record<ExplanationKey, Words> = {
  received: (_, time) => `Nhận đủ hồ sơ hợp lệ lúc ${time('at')}`,
  movedToOpening: (_, time) =>
    `Lúc ${time('from')} là ngoài giờ làm việc nên thời hạn tính từ giờ mở cửa kế tiếp, ${time('to')}`,
  'limit.SD15.sameDay': (line, time) =>
    `${part(line)}${begun(line, time)}, không quá 15 giờ: giải quyết ngay trong ngày làm việc, hạn là ${time('due')}`,
  'limit.SD15.nextDay': (line, time) =>
    `${part(line)}${begun(line, time)}, sau 15 giờ: hạn là cuối ngày làm việc tiếp theo, ${time('due')}`,
  'limit.WD': (line, time) =>
    `${part(line)}${line.params.days} ngày làm việc ${since(line, time)}: hạn là ${time('due')}`,
  'limit.CD': (line, time) => `${part(line)}${line.params.days} ngày ${sinceDay(line, time)}: hạn là ${time('due')}`,
  'limit.CD.rolled': (line, time) =>
    `${part(line)}${line.params.days} ngày ${sinceDay(line, time)}, ngày cuối là ngày nghỉ nên kéo đến ngày làm việc tiếp theo: hạn là ${time('due')}`,
  'limit.CONS': (line, time) =>
    `${part(line)}${line.params.days} ngày liên tục ${sinceDay(line, time)}, tính cả ngày nghỉ: hạn là ${time('due')}`,
  'limit.H24': (line, time) => `${part(line)}24 giờ kể từ ${time('from')}: hạn là ${time('due')}`,
  'limit.H24.asSameDay': (_, time) =>
    `Nếu hiểu 24 giờ là giải quyết trong ngày làm việc thì hạn là ${time('otherwise')}; cảnh báo theo hạn đến trước, ${time('earlier')}`,
  'limit.WH': (line, time) =>
    `${part(line)}${line.params.hours} giờ làm việc kể từ ${time('from')}: hạn là ${time('due')}`,
  'limit.CHAIN': (line, time) =>
    `${part(line)}Các giai đoạn nối tiếp nhau, tổng cộng ${line.params.stages} giai đoạn từ ${time('from')}: hạn là ${time('due')}`,
  'extended.TOTAL': ({ params }, time) =>
    `Phải xác minh nên thời hạn kéo dài, tổng cộng ${params.days} ngày làm việc kể từ ngày tiếp nhận: hạn là ${time('due')}`,
  'extended.PLUS': ({ params }, time) =>
    `Phải xác minh nên thời hạn kéo dài thêm ${params.days} ngày làm việc: hạn là ${time('due')}`,
  'extended.noLonger': ({ params }, time) =>
    `Phải xác minh, nhưng ${params.days} ngày làm việc chỉ đến ${time('counted')} nên giữ hạn đã tính, ${time('due')}`,
  stopped: ({ params }, time) =>
    `Yêu cầu bổ sung hồ sơ lần ${params.request} lúc ${time('at')}, dừng tính thời hạn${again(params.request)}`,
  restarted: (_, time) => `Đã bổ sung đủ hồ sơ lúc ${time('at')}, thời hạn tính lại từ đầu`,
  apologised: (_, time) =>
    `Đã xin lỗi lúc ${time('at')} và hẹn lại ${time('newDue')}; hạn ban đầu ${time('due')} vẫn được lưu`,
  'apologised.tooClose': (_, time) =>
    `Xin lỗi lúc ${time('at')}, muộn hơn một ngày trước khi hết hạn ${time('due')}; hẹn lại ${time('newDue')}`,
  calendarChanged: ({ params }, time) =>
    `Lịch làm việc thay đổi lúc ${time('at')}, từ bản ${params.from} sang bản ${params.to}; thời hạn được tính lại`,
  'incident.recorded': (_, time) =>
    `Thông báo sự cố hệ thống lúc ${time('at')}: thủ tục này không có quy định dừng tính thời hạn, ghi lại làm lý do nếu phải xin lỗi`,
  'incident.nothingRuns': (_, time) =>
    `Thông báo sự cố hệ thống lúc ${time('at')}: lúc đó không có thời hạn nào đang chạy`,
  'incident.paused': (_, time) => `Có thông báo sự cố hệ thống nên dừng tính thời hạn từ ${time('at')}`,
  'incident.stillPaused': () => 'Sự cố hệ thống chưa kết thúc nên hạn này còn lùi',
  'incident.ended': (_, time) => `Hệ thống hoạt động trở lại lúc ${time('at')}`,
  'incident.tookNothing': (_, time) =>
    `Sự cố từ ${time('from')} đến ${time('to')} không làm mất thời gian nào của thời hạn: hạn vẫn là ${time('due')}`,
  'incident.resumed.hours': ({ params }, time) =>
    `Từ ${time('from')} đến ${time('to')} không tính vì sự cố: hạn ${time('before')} lùi ${params.minutes} phút, hạn là ${time('due')}`,
  'incident.resumed.workingTime': ({ params }, time) =>
    `Từ ${time('from')} đến ${time('to')} không tính vì sự cố: hạn ${time('before')} lùi ${params.minutes} phút làm việc, hạn là ${time('due')}`,
  paymentRequested: (_, time) =>
    `Thông báo nghĩa vụ tài chính lúc ${time('at')}; thời hạn theo luật vẫn chạy, chỉ số theo QĐ 766/QĐ-TTg không tính thời gian chờ nộp`,
  paid: (_, time) => `Đã nộp đủ lúc ${time('at')}`,
  waitingStarted: ({ params }, time) =>
    `Bắt đầu ${waits[params.reason ?? ''] ?? 'chờ'} lúc ${time('at')}, nằm trong thời hạn giải quyết`,
  waitingEnded: (_, time) => `Thời gian chờ kết thúc lúc ${time('at')}`,
  'ended.inTime': (_, time) => `Giải quyết xong lúc ${time('at')}, đúng hạn`,
  'ended.late': (_, time) => `Giải quyết xong lúc ${time('at')}, quá hạn ${time('due')}`,
  noEffect: ({ params }, time) =>
    `Ghi nhận lúc ${time('at')} không làm thay đổi thời hạn: ${reasons[params.reason ?? ''] ?? ''}`,
};

const waits: Readonly<Record<string, string>> = { posting: 'niêm yết', changeOfMind: 'thời gian thay đổi ý kiến' };

function part({ params }: ExplanationLine): string {
  return params.part === undefined ? '' : `Giai đoạn ${params.part}/${params.parts}: `;
}

/** Only the first part begins with the acceptance. */
function isFirst({ params }: ExplanationLine): boolean {
  return params.part === undefined || params.part === 1;
}

function begun(line: ExplanationLine, time: (name: string) => string): string {
  return `${isFirst(line) ? 'Tiếp nhận lúc' : 'Tính từ'} ${time('from')}`;
}

function since(line: ExplanationLine, time: (name: string) => string): string {
  return isFirst(line)
    ? 'kể từ ngày tiếp nhận, không tính ngày tiếp nhận'
    : `kể từ ${time('from')}, không tính ngày đó`;
}

function sinceDay(line: ExplanationLine, time: (name: string) => string): string {
  return isFirst(line) ? 'kể từ ngày tiếp nhận' : `kể từ ${time('from')}`;
}

/** QĐ 766/QĐ-TTg: waiting after more than one request counts as overdue, however well the law's own time was kept. */
function again(request: string | number | undefined): string {
  return Number(request) > 1 ? '; chỉ số theo QĐ 766/QĐ-TTg coi hồ sơ này là quá hạn' : '';
}
