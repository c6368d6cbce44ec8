export {
  applicantKinds,
  isApplicantKind,
  isNoticeKind,
  officeKinds,
  type ApplicantKind,
  type Notice,
  type NoticeKind,
  type OfficeKind,
} from './rules/notice';
export { noticesFor } from './rules/notices-for';
export { NoticeRelay, type NoticeRelayParts } from './sending/notice-relay';
export { messageIdOf, sendNotice, type MailTransport, type NoticeMail } from './sending/send-notice';
export type { WaitingNotice } from './sending/waiting-notices';
export { mailText, type MailText } from './texts/mail-text';
export type { NoticeFacts } from './texts/notice-facts';
