import type { LedgerRefusal } from './ledger';

/** Why a line of the ledger changed nothing, as the end of a sentence. */
const refusals: Record<LedgerRefusal, string> = {
  'deadline.notStarted': 'thời hạn chưa bắt đầu',
  'deadline.alreadyStarted': 'thời hạn đã bắt đầu',
  'deadline.ended': 'hồ sơ đã giải quyết xong',
  'deadline.backwards': 'thời điểm ghi sớm hơn lần ghi trước',
  'deadline.waiting': 'hồ sơ đang chờ bổ sung',
  'deadline.notWaiting': 'hồ sơ không chờ bổ sung',
  'deadline.paused': 'thời hạn đang dừng vì sự cố hệ thống',
  'deadline.secondApology': 'chỉ được hẹn lại một lần',
  'deadline.apologyNotLater': 'ngày hẹn lại không muộn hơn hạn đang có',
  'deadline.noExtension': 'thủ tục không có thời hạn kéo dài',
  'deadline.alreadyExtended': 'thời hạn đã được kéo dài',
  'deadline.extensionTooLate': 'yêu cầu xác minh ghi nhận sau khi hết hạn',
  'deadline.incidentOpen': 'sự cố trước chưa kết thúc',
  'deadline.noIncident': 'không có sự cố nào đã được thông báo',
  'deadline.paymentOpen': 'đã có thông báo nghĩa vụ tài chính chưa nộp',
  'deadline.noPayment': 'không có khoản nào đang chờ nộp',
  'deadline.waitingOpen': 'thời gian chờ trước chưa kết thúc',
  'deadline.noWaiting': 'không có thời gian chờ nào đang chạy',
};

/** An explanation line carries the code as plain text. */
export const reasons: Readonly<Record<string, string>> = refusals;
