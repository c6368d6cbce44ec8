import type { Words } from '@hotich/catalogue';
import type { ApplicantKind } from '../rules/notice';
import type { NoticeFacts } from './notice-facts';
import { localTime } from './local-time';

export interface Text {
  /** Vietnamese only: the line must stay short, and the dossier's code is what people look for. */
  readonly subject: string;
  readonly body: (facts: NoticeFacts) => Words;
}

/** What the applicant is told, in both languages, without a name: mail lies open on shared phones. */
export const applicantTexts: Record<ApplicantKind, Text> = {
  received: {
    subject: 'đã được gửi đến cơ quan',
    body: () => ({
      vi: 'Cơ quan đã nhận được hồ sơ và đang kiểm tra. Thời hạn giải quyết được tính khi hồ sơ được tiếp nhận.',
      km: 'ស្ថាប័នបានទទួលសំណុំលិខិតហើយ កំពុងពិនិត្យ។ ពេលវេលាដោះស្រាយនឹងគិតពីពេលដែលសំណុំលិខិតត្រូវបានទទួលយក។',
    }),
  },
  accepted: {
    subject: 'đã được tiếp nhận',
    body: ({ due }) => ({
      vi: `Hồ sơ đã được tiếp nhận.${due ? ` Hẹn trả kết quả: ${localTime(due)}.` : ''}`,
      km: `សំណុំលិខិតត្រូវបានទទួលយកហើយ។${due ? ` ពេលណាត់ប្រគល់លទ្ធផល៖ ${localTime(due)}។` : ''}`,
    }),
  },
  supplementAsked: {
    subject: 'cần bổ sung',
    body: ({ replyBy }) => ({
      vi: `Hồ sơ cần được bổ sung một lần, đầy đủ như dưới đây.${replyBy ? ` Hạn bổ sung: ${localTime(replyBy)}.` : ''}`,
      km: `សំណុំលិខិតត្រូវបំពេញបន្ថែមម្តងឲ្យគ្រប់ ដូចខាងក្រោម។${replyBy ? ` ផុតកំណត់បំពេញ៖ ${localTime(replyBy)}។` : ''}`,
    }),
  },
  draftToConfirm: {
    subject: 'cần xác nhận bản dự thảo',
    body: ({ replyBy }) => ({
      vi: `Vui lòng xem bản dự thảo kèm theo và xác nhận nội dung.${replyBy ? ` Nếu đến ${localTime(replyBy)} không có ý kiến, cơ quan đăng ký theo bản này.` : ''}`,
      km: `សូមពិនិត្យសេចក្តីព្រាងដែលភ្ជាប់មក ហើយបញ្ជាក់ខ្លឹមសារ។${replyBy ? ` បើដល់ ${localTime(replyBy)} គ្មានមតិទេ ស្ថាប័ននឹងចុះបញ្ជីតាមសេចក្តីព្រាងនេះ។` : ''}`,
    }),
  },
  resultReady: {
    subject: 'đã có kết quả',
    body: ({ channel, office }) =>
      channel === 'online'
        ? {
            vi: 'Kết quả điện tử đã được ký và gửi kèm theo thư này. Mã QR trên văn bản dẫn đến trang kiểm tra.',
            km: 'លទ្ធផលអេឡិចត្រូនិកត្រូវបានចុះហត្ថលេខា ហើយភ្ជាប់មកជាមួយសំបុត្រនេះ។ កូដ QR លើឯកសារនាំទៅទំព័រផ្ទៀងផ្ទាត់។',
          }
        : {
            vi: `Kết quả đã sẵn sàng. Mời mang giấy tờ tùy thân đến ${office} để nhận.`,
            km: `លទ្ធផលរួចរាល់ហើយ។ សូមយកឯកសារអត្តសញ្ញាណមកទទួលនៅ ${office}។`,
          },
  },
  refused: {
    subject: 'bị từ chối',
    body: () => ({
      vi: 'Hồ sơ bị từ chối với lý do dưới đây.',
      km: 'សំណុំលិខិតត្រូវបានបដិសេធ ដោយមូលហេតុដូចខាងក្រោម។',
    }),
  },
  withdrawn: {
    subject: 'đã được rút',
    body: () => ({
      vi: 'Hồ sơ đã được rút theo yêu cầu. Có thể nộp hồ sơ mới bất cứ lúc nào.',
      km: 'សំណុំលិខិតត្រូវបានដកតាមសំណើ។ អាចដាក់សំណុំលិខិតថ្មីបានគ្រប់ពេល។',
    }),
  },
  stopped: {
    subject: 'đã dừng giải quyết',
    body: () => ({
      vi: 'Hết hạn bổ sung mà chưa nhận được giấy tờ, nên hồ sơ dừng giải quyết. Có thể nộp hồ sơ mới bất cứ lúc nào.',
      km: 'ផុតកំណត់បំពេញបន្ថែម តែមិនទាន់ទទួលបានឯកសារ ដូច្នេះសំណុំលិខិតត្រូវបានបញ្ឈប់។ អាចដាក់សំណុំលិខិតថ្មីបានគ្រប់ពេល។',
    }),
  },
};
