import type { OfficeKind } from '../rules/notice';
import type { NoticeFacts } from './notice-facts';
import { localTime } from './local-time';

interface OfficeText {
  readonly subject: string;
  readonly body: (facts: NoticeFacts) => string;
}

const dueLine = ({ due }: NoticeFacts): string => (due ? ` Hạn trả kết quả: ${localTime(due)}.` : '');

/** What members of the office are told: Vietnamese, the language of the office. */
export const officeTexts: Record<OfficeKind, OfficeText> = {
  supplementArrived: { subject: 'đã được bổ sung', body: () => 'Người yêu cầu đã bổ sung hồ sơ.' },
  draftContested: {
    subject: 'có ý kiến về bản dự thảo',
    body: () => 'Người yêu cầu không đồng ý với bản dự thảo; ý kiến ghi dưới đây.',
  },
  returned: { subject: 'bị trả lại để sửa', body: () => 'Lãnh đạo trả lại hồ sơ với ý kiến dưới đây.' },
  applicantWithdrew: { subject: 'đã được người yêu cầu rút', body: () => 'Người yêu cầu đã rút hồ sơ.' },
  receptionLate: {
    subject: 'quá thời gian kiểm tra',
    body: () => 'Hồ sơ đã quá thời gian kiểm tra, tiếp nhận (NQ 66.7/2025/NQ-CP: 8 giờ làm việc).',
  },
  dueSoon: { subject: 'sắp đến hạn', body: (facts) => `Hồ sơ sắp đến hạn.${dueLine(facts)}` },
  dueTomorrow: {
    subject: 'còn một ngày làm việc',
    body: (facts) =>
      `Cần giải quyết xong, hoặc gửi thư xin lỗi và hẹn lại ngay trong hôm nay (NĐ 118/2025/NĐ-CP).${dueLine(facts)}`,
  },
  overdue: { subject: 'đã quá hạn', body: (facts) => `Hồ sơ đã quá hạn.${dueLine(facts)}` },
  escalated: {
    subject: 'quá hạn chưa được xử lý',
    body: (facts) => `Hồ sơ quá hạn vẫn chưa được xử lý, cần lãnh đạo chỉ đạo.${dueLine(facts)}`,
  },
};
