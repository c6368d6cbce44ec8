export type { Mail } from './compose-mail';
export { type Attachment, Mailer } from './mailer';
export { type FailedDelivery, NoticeRelay } from './notice-relay';
export { type NoticeKind, noticesFor, type OwedNotice } from './notices-for';
