export type {
  DeclarationDocument,
  LetterDocument,
  LetterFact,
  OriginalEntryNoticeDocument,
  PostingNoticeDocument,
  VerificationLetterDocument,
} from './letter-data';
export type { IssuingOffice, SigningLeader } from './office-data';
export type { PartialDate, SlipTime } from './plain-date';
export type {
  BirthWithParentChildDocument,
  BookContent,
  BookEntry,
  BookNoteDocument,
  CopiedBook,
  RegisterCopyDocument,
  RegisterDocument,
} from './register/register-data';
export type {
  ApologyDocument,
  ControlSheetDocument,
  FollowUpBookDocument,
  FollowUpRow,
  HandOver,
  ReceiptDocument,
  RefusalNoticeDocument,
  SlipDocument,
  SlipPerson,
  StopNoticeDocument,
  SupplementRequestDocument,
} from './slip-data';
export { renderDocument } from './render-document';
export { templateInForce, type DocumentTemplate, type FieldPlace, type RenderedDocument } from './template';
export { adoptionCertificate } from './templates/adoption-certificate.template';
export { apology } from './templates/apology.template';
export { birthCertificate } from './templates/birth-certificate.template';
export { birthWithParentChild } from './templates/birth-with-parent-child.template';
export { bookNote } from './templates/book-note.template';
export { changeExtract } from './templates/change-extract.template';
export { confirmation } from './templates/confirmation.template';
export { controlSheet } from './templates/control-sheet.template';
export { deathExtract } from './templates/death-extract.template';
export { divorceNoteExtract } from './templates/divorce-note.template';
export { extractCopy } from './templates/extract-copy.template';
export { followUpBook } from './templates/follow-up-book.template';
export { marriageNoteExtract, otherNoteExtract } from './templates/foreign-notes.template';
export { guardianshipEndExtract, guardianshipExtract } from './templates/guardianship.template';
export { maritalStatusCertificate } from './templates/marital-status-certificate.template';
export { marriageCertificate } from './templates/marriage-certificate.template';
export { originalEntryNotice } from './templates/original-entry-notice.template';
export { paperDeclaration } from './templates/paper-declaration.template';
export { parentChildExtract } from './templates/parent-child-extract.template';
export { postingNotice } from './templates/posting-notice.template';
export { receipt } from './templates/receipt.template';
export { refusalNotice } from './templates/refusal-notice.template';
export { stopNotice } from './templates/stop-notice.template';
export { supervisionEndExtract, supervisionExtract } from './templates/supervision.template';
export { supplementRequest } from './templates/supplement-request.template';
export { verificationLetter } from './templates/verification-letter.template';
