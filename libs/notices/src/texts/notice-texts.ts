import type { ApplicantNoticeKind, NoticeKind } from '../notices-for';

/** What a text may speak of. Dates as people read them: `24/11/2026`, `17:00 ngày 24/11/2026`. */
export interface NoticeFacts {
  readonly code: string;
  readonly title: { readonly vi: string; readonly km: string };
  readonly office: string;
  readonly due: string | null;
  readonly replyBy: string | null;
  /** When somebody is expected, or until when something is put off. */
  readonly moment: string | null;
  readonly reason: string | null;
  /** Page of the dossier in the portal. */
  readonly link: string;
}

interface Text {
  readonly subject: string;
  readonly lines: readonly string[];
}
type Writer = (facts: NoticeFacts) => Text;

/** Vietnamese for everybody, Khmer after it for applicants. */
export const vietnamese: Record<NoticeKind, Writer> = {
  received: ({ title }) => ({
    subject: 'Đã nhận hồ sơ',
    lines: [
      `Hồ sơ "${title.vi}" của ông/bà đã được gửi đến cơ quan.`,
      'Cán bộ tiếp nhận sẽ kiểm tra và trả lời trong 8 giờ làm việc.',
    ],
  }),
  accepted: ({ title, due }) => ({
    subject: 'Đã tiếp nhận hồ sơ',
    lines: [`Hồ sơ "${title.vi}" đã được tiếp nhận.`, ...(due ? [`Hẹn trả kết quả: ${due}.`] : [])],
  }),
  supplementAsked: ({ reason, replyBy }) => ({
    subject: 'Đề nghị bổ sung hồ sơ',
    lines: [
      'Hồ sơ cần được bổ sung, hoàn thiện trước khi giải quyết tiếp.',
      ...(reason ? [`Nội dung: ${reason}`] : []),
      ...(replyBy ? [`Xin bổ sung trước: ${replyBy}.`] : []),
    ],
  }),
  refused: ({ reason }) => ({
    subject: 'Không giải quyết hồ sơ',
    lines: ['Cơ quan không giải quyết được hồ sơ này.', ...(reason ? [`Lý do: ${reason}`] : [])],
  }),
  withdrawn: () => ({ subject: 'Đã rút hồ sơ', lines: ['Hồ sơ đã được rút theo yêu cầu của ông/bà.'] }),
  stopped: ({ reason }) => ({
    subject: 'Dừng giải quyết hồ sơ',
    lines: [
      ...(reason
        ? [`Hồ sơ dừng giải quyết. Lý do: ${reason}`]
        : ['Hồ sơ dừng giải quyết vì quá hạn bổ sung hoặc quá hạn nộp lệ phí.']),
      'Ông/bà có thể nộp hồ sơ mới bất cứ lúc nào.',
    ],
  }),
  draftReady: ({ replyBy }) => ({
    subject: 'Xin kiểm tra bản dự thảo kết quả',
    lines: [
      'Kết quả đã được soạn. Xin ông/bà kiểm tra từng thông tin và xác nhận trên trang hồ sơ.',
      ...(replyBy ? [`Nếu không có phản hồi trước ${replyBy}, cơ quan hiểu là ông/bà đồng ý.`] : []),
    ],
  }),
  resultReady: ({ title }) => ({
    subject: 'Kết quả hồ sơ',
    lines: [
      `Kết quả "${title.vi}" được gửi kèm thư này, đã ký số.`,
      'Ai nhận giấy này có thể quét mã QR trên giấy để kiểm tra.',
    ],
  }),
  readyForCollection: ({ office }) => ({
    subject: 'Mời đến nhận kết quả',
    lines: [
      `Kết quả đã có tại Trung tâm Phục vụ hành chính công, ${office}.`,
      'Khi đến xin mang theo giấy tờ tùy thân.',
    ],
  }),
  paymentAsked: ({ moment }) => ({
    subject: 'Đề nghị nộp phí, lệ phí',
    lines: [
      'Hồ sơ đã được tiếp nhận và chờ nộp phí, lệ phí. Xin nộp trên trang hồ sơ hoặc tại quầy.',
      ...(moment ? [`Xin nộp trước: ${moment}.`] : []),
    ],
  }),
  appointed: ({ moment, office }) => ({
    subject: 'Lịch hẹn',
    lines: [
      `Cơ quan hẹn gặp ông/bà vào ${moment ?? ''}, ${office}.`,
      'Nếu không thể có mặt, xin báo lại để hẹn lịch khác.',
    ],
  }),
  verifying: ({ due }) => ({
    subject: 'Hồ sơ đang được xác minh',
    lines: [
      'Cơ quan đang hỏi một cơ quan khác về thông tin trong hồ sơ. Ông/bà không phải làm gì.',
      ...(due ? [`Hẹn trả kết quả: ${due}.`] : []),
    ],
  }),
  apologised: ({ moment }) => ({
    subject: 'Xin lỗi và hẹn lại ngày trả kết quả',
    lines: [
      'Cơ quan xin lỗi vì không giải quyết xong hồ sơ đúng hẹn. Phiếu xin lỗi được gửi kèm thư này.',
      ...(moment ? [`Hẹn trả kết quả mới: ${moment}.`] : []),
    ],
  }),
  forwarded: () => ({
    subject: 'Hồ sơ được chuyển đến cơ quan có thẩm quyền',
    lines: [
      'Cơ quan đã chuyển hồ sơ của ông/bà đến đúng cơ quan có thẩm quyền giải quyết. Ông/bà không phải nộp lại.',
      'Hồ sơ mới có trong danh sách hồ sơ của ông/bà.',
    ],
  }),
  resultCancelled: ({ reason }) => ({
    subject: 'Kết quả bị hủy',
    lines: ['Kết quả của hồ sơ này đã bị hủy theo quy định.', ...(reason ? [`Lý do: ${reason}`] : [])],
  }),
  dueMoved: ({ due }) => ({
    subject: 'Thay đổi ngày hẹn trả kết quả',
    lines: [
      'Lịch làm việc của cơ quan nhà nước thay đổi, nên ngày hẹn trả kết quả được tính lại.',
      ...(due ? [`Hẹn trả kết quả mới: ${due}.`] : []),
      'Giấy tiếp nhận hồ sơ cấp lại có trên trang hồ sơ và thay cho giấy cũ.',
    ],
  }),
  paid: () => ({ subject: 'Đã nộp phí, lệ phí', lines: ['Người yêu cầu đã nộp phí, lệ phí. Hồ sơ chờ thẩm tra.'] }),
  waitingEnded: () => ({
    subject: 'Hết thời gian niêm yết hoặc chờ',
    lines: ['Thời gian niêm yết hoặc thời gian chờ theo luật đã hết. Hồ sơ chờ giải quyết tiếp.'],
  }),
  verificationAnswered: () => ({
    subject: 'Đã có kết quả xác minh',
    lines: ['Cơ quan được hỏi đã trả lời. Nội dung có trên trang hồ sơ.'],
  }),
  verificationUnanswered: () => ({
    subject: 'Hết thời hạn xác minh',
    lines: [
      'Cơ quan được hỏi không trả lời trong thời hạn. Luật cho phép giải quyết tiếp; xem căn cứ trên trang hồ sơ.',
    ],
  }),
  apologyToSign: ({ due }) => ({
    subject: 'Phiếu xin lỗi chờ ký',
    lines: [`Hồ sơ có thể trễ hẹn (${due ?? ''}). Phiếu xin lỗi đã soạn sẵn, chờ thủ trưởng ký.`],
  }),
  collectionExpired: () => ({
    subject: 'Quá hạn nhận kết quả',
    lines: [
      'Các bên không đến nhận kết quả trong thời hạn luật định. Kết quả có thể bị hủy theo quyết định của lãnh đạo.',
    ],
  }),
  // What the applicant or the leader wrote stays in the dossier: it speaks of people, and a mailbox is open to more eyes.
  withdrawnByApplicant: () => ({
    subject: 'Người yêu cầu đã rút hồ sơ',
    lines: ['Người yêu cầu đã rút hồ sơ đang được giải quyết. Xin dừng xử lý.'],
  }),
  draftContested: () => ({
    subject: 'Người yêu cầu đề nghị sửa bản dự thảo',
    lines: ['Người yêu cầu không đồng ý với bản dự thảo kết quả. Nội dung đề nghị có trên trang hồ sơ.'],
  }),
  supplemented: ({ title }) => ({
    subject: 'Hồ sơ đã được bổ sung',
    lines: [`Người yêu cầu đã bổ sung hồ sơ "${title.vi}" và đang chờ kiểm tra.`],
  }),
  returned: () => ({
    subject: 'Lãnh đạo trả lại hồ sơ',
    lines: ['Lãnh đạo chưa ký và trả lại hồ sơ. Lý do có trên trang hồ sơ.'],
  }),
  receptionLate: () => ({
    subject: 'Quá 8 giờ làm việc chưa tiếp nhận',
    lines: ['Hồ sơ nộp trực tuyến chưa được tiếp nhận, yêu cầu bổ sung hay từ chối trong 8 giờ làm việc.'],
  }),
  warning: ({ due }) => ({ subject: 'Hồ sơ sắp đến hạn', lines: [`Hạn trả kết quả: ${due ?? ''}.`] }),
  dayBefore: ({ due }) => ({
    subject: 'Còn một ngày: giải quyết hoặc xin lỗi',
    lines: [`Hạn trả kết quả: ${due ?? ''}.`, 'Nếu không kịp, phải gửi Phiếu xin lỗi trước khi hết hạn.'],
  }),
  breach: ({ due }) => ({ subject: 'Hồ sơ đã quá hạn', lines: [`Hạn trả kết quả là ${due ?? ''}.`] }),
  escalation: ({ due }) => ({
    subject: 'Hồ sơ quá hạn chưa được giải quyết',
    lines: [`Hạn trả kết quả là ${due ?? ''}; đến nay hồ sơ vẫn chưa xong.`],
  }),
};

export const khmer: Record<ApplicantNoticeKind, Writer> = {
  received: ({ title }) => ({
    subject: 'បានទទួលសំណុំរឿង',
    lines: [`សំណុំរឿង «${title.km}» របស់លោក/អ្នកស្រី ត្រូវបានផ្ញើទៅការិយាល័យហើយ។`, 'មន្ត្រីទទួលនឹងពិនិត្យ ហើយឆ្លើយក្នុងរយៈពេល ៨ ម៉ោងធ្វើការ។'],
  }),
  accepted: ({ title, due }) => ({
    subject: 'បានទទួលយកសំណុំរឿង',
    lines: [`សំណុំរឿង «${title.km}» ត្រូវបានទទួលយក។`, ...(due ? [`ថ្ងៃណាត់ប្រគល់លទ្ធផល៖ ${due}។`] : [])],
  }),
  supplementAsked: ({ reason, replyBy }) => ({
    subject: 'សូមបំពេញសំណុំរឿងបន្ថែម',
    lines: [
      'សំណុំរឿងត្រូវបំពេញបន្ថែម មុននឹងដោះស្រាយបន្ត។',
      ...(reason ? [`ខ្លឹមសារ៖ ${reason}`] : []),
      ...(replyBy ? [`សូមបំពេញមុន៖ ${replyBy}។`] : []),
    ],
  }),
  refused: ({ reason }) => ({
    subject: 'សំណុំរឿងមិនអាចដោះស្រាយបាន',
    lines: ['ការិយាល័យមិនអាចដោះស្រាយសំណុំរឿងនេះបានទេ។', ...(reason ? [`មូលហេតុ៖ ${reason}`] : [])],
  }),
  withdrawn: () => ({ subject: 'បានដកសំណុំរឿង', lines: ['សំណុំរឿងត្រូវបានដកតាមសំណើរបស់លោក/អ្នកស្រី។'] }),
  stopped: ({ reason }) => ({
    subject: 'ឈប់ដោះស្រាយសំណុំរឿង',
    lines: [
      ...(reason ? [`សំណុំរឿងឈប់ដោះស្រាយ។ មូលហេតុ៖ ${reason}`] : ['សំណុំរឿងឈប់ដោះស្រាយ ព្រោះហួសថ្ងៃបំពេញបន្ថែម ឬហួសថ្ងៃបង់កម្រៃ។']),
      'លោក/អ្នកស្រីអាចដាក់សំណុំរឿងថ្មីបានគ្រប់ពេល។',
    ],
  }),
  paymentAsked: ({ moment }) => ({
    subject: 'សូមបង់កម្រៃសេវា',
    lines: [
      'សំណុំរឿងត្រូវបានទទួលយក ហើយកំពុងរង់ចាំការបង់កម្រៃ។ សូមបង់នៅលើទំព័រសំណុំរឿង ឬនៅបញ្ជរ។',
      ...(moment ? [`សូមបង់មុន៖ ${moment}។`] : []),
    ],
  }),
  appointed: ({ moment, office }) => ({
    subject: 'ការណាត់ជួប',
    lines: [`ការិយាល័យណាត់ជួបលោក/អ្នកស្រី ${moment ?? ''} ${office}។`, 'បើមិនអាចមកបាន សូមប្រាប់ដើម្បីណាត់ពេលផ្សេង។'],
  }),
  verifying: ({ due }) => ({
    subject: 'សំណុំរឿងកំពុងត្រូវបានផ្ទៀងផ្ទាត់',
    lines: [
      'ការិយាល័យកំពុងសួរការិយាល័យផ្សេងអំពីព័ត៌មានក្នុងសំណុំរឿង។ លោក/អ្នកស្រីមិនចាំបាច់ធ្វើអ្វីទេ។',
      ...(due ? [`ថ្ងៃណាត់ប្រគល់លទ្ធផល៖ ${due}។`] : []),
    ],
  }),
  apologised: ({ moment }) => ({
    subject: 'សូមអភ័យទោស និងណាត់ថ្ងៃប្រគល់លទ្ធផលឡើងវិញ',
    lines: [
      'ការិយាល័យសូមអភ័យទោស ដែលមិនអាចដោះស្រាយសំណុំរឿងទាន់ពេល។ លិខិតសុំអភ័យទោសភ្ជាប់មកជាមួយសំបុត្រនេះ។',
      ...(moment ? [`ថ្ងៃណាត់ថ្មី៖ ${moment}។`] : []),
    ],
  }),
  forwarded: () => ({
    subject: 'សំណុំរឿងត្រូវបានបញ្ជូនទៅការិយាល័យមានសមត្ថកិច្ច',
    lines: [
      'ការិយាល័យបានបញ្ជូនសំណុំរឿងទៅការិយាល័យដែលមានសមត្ថកិច្ចដោះស្រាយ។ លោក/អ្នកស្រីមិនចាំបាច់ដាក់ម្តងទៀតទេ។',
      'សំណុំរឿងថ្មីមានក្នុងបញ្ជីសំណុំរឿងរបស់លោក/អ្នកស្រី។',
    ],
  }),
  resultCancelled: ({ reason }) => ({
    subject: 'លទ្ធផលត្រូវបានលុបចោល',
    lines: ['លទ្ធផលនៃសំណុំរឿងនេះត្រូវបានលុបចោលតាមច្បាប់។', ...(reason ? [`មូលហេតុ៖ ${reason}`] : [])],
  }),
  dueMoved: ({ due }) => ({
    subject: 'ថ្ងៃណាត់ប្រគល់លទ្ធផលត្រូវបានផ្លាស់ប្តូរ',
    lines: [
      'ប្រតិទិនធ្វើការរបស់ការិយាល័យរដ្ឋបានផ្លាស់ប្តូរ ដូច្នេះថ្ងៃណាត់ប្រគល់លទ្ធផលត្រូវបានគណនាឡើងវិញ។',
      ...(due ? [`ថ្ងៃណាត់ថ្មី៖ ${due}។`] : []),
      'បង្កាន់ដៃទទួលសំណុំរឿងចេញជាថ្មីមាននៅលើទំព័រសំណុំរឿង ហើយជំនួសបង្កាន់ដៃចាស់។',
    ],
  }),
  draftReady: ({ replyBy }) => ({
    subject: 'សូមពិនិត្យសេចក្តីព្រាងលទ្ធផល',
    lines: [
      'លទ្ធផលត្រូវបានរៀបចំហើយ។ សូមពិនិត្យព័ត៌មាននីមួយៗ ហើយបញ្ជាក់នៅលើទំព័រសំណុំរឿង។',
      ...(replyBy ? [`បើគ្មានចម្លើយមុន ${replyBy} ការិយាល័យយល់ថាលោក/អ្នកស្រីយល់ព្រម។`] : []),
    ],
  }),
  resultReady: ({ title }) => ({
    subject: 'លទ្ធផលសំណុំរឿង',
    lines: [`លទ្ធផល «${title.km}» ភ្ជាប់មកជាមួយសំបុត្រនេះ មានហត្ថលេខាឌីជីថលហើយ។`, 'អ្នកណាទទួលឯកសារនេះ អាចស្កេនកូដ QR ដើម្បីផ្ទៀងផ្ទាត់។'],
  }),
  readyForCollection: ({ office }) => ({
    subject: 'សូមអញ្ជើញមកទទួលលទ្ធផល',
    lines: [`លទ្ធផលមាននៅមជ្ឈមណ្ឌលបម្រើរដ្ឋបាលសាធារណៈ ${office}។`, 'ពេលមក សូមយកឯកសារអត្តសញ្ញាណមកជាមួយ។'],
  }),
};

export const isForApplicants = (kind: NoticeKind): kind is ApplicantNoticeKind => Object.hasOwn(khmer, kind);
