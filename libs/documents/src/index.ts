export type {
  BirthDocument,
  BirthExtractDocument,
  ChildOfBirth,
  IssuingOffice,
  ParentOfBirth,
  ReceiptDocument,
  RefusalNoticeDocument,
  SigningLeader,
  SlipDocument,
  SlipPerson,
  SupplementRequestDocument,
} from './document-data';
export type { PartialDate, SlipTime } from './plain-date';
export { renderDocument } from './render-document';
export { templateInForce, type DocumentTemplate, type FieldPlace, type RenderedDocument } from './template';
export { birthCertificate } from './templates/birth-certificate.template';
export { birthExtractCopy } from './templates/birth-extract-copy.template';
export { receipt } from './templates/receipt.template';
export { refusalNotice } from './templates/refusal-notice.template';
export { supplementRequest } from './templates/supplement-request.template';
