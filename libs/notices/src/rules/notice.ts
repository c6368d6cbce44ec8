import type { DocumentId, Role } from '@hotich/domain';

/** What somebody is told. The first group goes to the applicant, the second to members of the office. */
export const applicantKinds = [
  'received',
  'accepted',
  'supplementAsked',
  'draftToConfirm',
  'resultReady',
  'refused',
  'withdrawn',
  'stopped',
] as const;
export const officeKinds = [
  'supplementArrived',
  'draftContested',
  'returned',
  'applicantWithdrew',
  'receptionLate',
  'dueSoon',
  'dueTomorrow',
  'overdue',
  'escalated',
] as const;
export type ApplicantKind = (typeof applicantKinds)[number];
export type OfficeKind = (typeof officeKinds)[number];
export type NoticeKind = ApplicantKind | OfficeKind;

/** A message owed: to the applicant, or to everybody of a role in the dossier's office. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly recipient: 'applicant' | Role;
  /** Paper to attach. */
  readonly document?: DocumentId;
}

export const isApplicantKind = (kind: string): kind is ApplicantKind => applicantKinds.some((known) => known === kind);
export const isNoticeKind = (kind: string): kind is NoticeKind =>
  isApplicantKind(kind) || officeKinds.some((known) => known === kind);
