import type { DocumentId, Dossier, Fact, Plan, Role } from '@hotich/domain';

/** What a message is about; each has its texts in every language of its readers. */
const applicantKinds = [
  'received',
  'accepted',
  'supplementAsked',
  'refused',
  'withdrawn',
  'stopped',
  'draftReady',
  'resultReady',
  'readyForCollection',
  'paymentAsked',
  'appointed',
  'verifying',
  'apologised',
  'forwarded',
  'resultCancelled',
  'dueMoved',
] as const;
const officeKinds = [
  'withdrawnByApplicant',
  'draftContested',
  'supplemented',
  'returned',
  'receptionLate',
  'warning',
  'dayBefore',
  'breach',
  'escalation',
  'paid',
  'waitingEnded',
  'verificationAnswered',
  'verificationUnanswered',
  'apologyToSign',
  'collectionExpired',
] as const;
export const noticeKinds = [...applicantKinds, ...officeKinds];
export type ApplicantNoticeKind = (typeof applicantKinds)[number];
export type NoticeKind = (typeof noticeKinds)[number];

export interface OwedNotice {
  readonly kind: NoticeKind;
  readonly recipient: 'applicant' | Role;
  /** The paper that goes with it. */
  readonly document?: DocumentId;
}

/**
 * Who is owed what message because something became true. A pure table, asked by the one writer of facts, so that a notice
 * exists exactly when its fact does. A desk is told of what others did to a dossier in its hands; notices of a running clock
 * go to the desk where the dossier lies, and to its leader.
 */
export function noticesFor(fact: Fact, dossier: Dossier, plan: Plan): OwedNotice[] {
  const tellApplicant = (kind: NoticeKind, document?: DocumentId): OwedNotice => ({
    kind,
    recipient: 'applicant',
    ...(document && { document }),
  });
  switch (fact.is) {
    case 'submitted':
      return [tellApplicant('received')];
    case 'accepted':
      return [tellApplicant('accepted'), ...(fact.payBy ? [tellApplicant('paymentAsked')] : [])];
    case 'paid':
      return [tellOffice('paid', 'civilStatusOfficer')];
    case 'appointed':
    case 'forwarded':
    case 'resultCancelled':
      return [tellApplicant(fact.is)];
    case 'verificationRequested':
      return [tellApplicant('verifying')];
    case 'verificationAnswered':
    case 'verificationUnanswered':
    case 'waitingEnded':
      return [tellOffice(fact.is, 'civilStatusOfficer')];
    case 'apologyDrafted':
      return [tellOffice('apologyToSign', 'leader')];
    case 'apologised':
      return [tellApplicant('apologised', fact.document)];
    case 'supplementAsked':
      return [tellApplicant('supplementAsked')];
    case 'refused':
      return [tellApplicant('refused')];
    case 'withdrawn':
      return [
        tellApplicant('withdrawn'),
        // Nobody has worked on it before it was accepted, so nobody has to stop.
        ...(dossier.accepted ? [tellOffice('withdrawnByApplicant', 'civilStatusOfficer')] : []),
      ];
    case 'stopped':
      return [tellApplicant('stopped')];
    case 'draftSent':
      return [tellApplicant('draftReady', fact.document)];
    case 'sealed':
      return plan.channel === 'online' && !mustBeFetched(plan)
        ? [tellApplicant('resultReady', fact.document)]
        : [tellApplicant('readyForCollection')];
    case 'alarmRaised':
      return alarmed(fact.alarm, dossier);
    case 'supplemented':
    case 'draftContested':
      return [tellOffice(fact.is, dossier.accepted ? 'civilStatusOfficer' : 'receptionist')];
    case 'returned':
      return [tellOffice('returned', 'civilStatusOfficer')];
    case 'checked':
    case 'clockSet':
    case 'examined':
    case 'draftConfirmed':
    case 'draftUncontested':
    case 'registered':
    case 'rendered':
    case 'approved':
    case 'delivered':
    case 'attended':
    case 'waitingBegun':
    case 'apologyProposed':
      return [];
    case 'clockEvent':
      return movesAppointment(fact, dossier) ? [tellApplicant('dueMoved')] : [];
  }
}

/** A certificate for which both spouses must stand before the officer is not sent. */
const mustBeFetched = (plan: Plan): boolean => plan.steps.some((step) => step.kind === 'delivery' && step.parties);

/**
 * Only those are told of a new calendar whose dates it moved. Nobody has an appointment while his supplement is awaited, one
 * that an apology gave stands, and the same calendar told again moves nothing.
 */
function movesAppointment({ event }: Fact & { is: 'clockEvent' }, { clock, ledger }: Dossier): boolean {
  if (event.kind !== 'calendarChanged' || !clock?.due || clock.due === clock.dueNew) return false;
  return ledger.filter((entry) => entry.kind === 'calendarChanged' && entry.to === event.to).length === 1;
}

const tellOffice = (kind: NoticeKind, recipient: Role): OwedNotice => ({ kind, recipient });

type Alarm = Extract<Fact, { is: 'alarmRaised' }>['alarm'];

function alarmed(kind: Alarm, dossier: Dossier): OwedNotice[] {
  // Only the head may cancel what nobody came for.
  if (kind === 'collectionExpired') return [tellOffice(kind, 'leader')];
  const desk: Role = !dossier.accepted
    ? 'receptionist'
    : dossier.approved
      ? 'clerk'
      : dossier.document
        ? 'leader'
        : 'civilStatusOfficer';
  // A breach is the head's business too: only he can apologise (Mẫu 04 TT 03/2025/TT-VPCP).
  const upward = kind === 'breach' || kind === 'escalation' || kind === 'receptionLate';
  const recipients: Role[] = upward && desk !== 'leader' ? [desk, 'leader'] : [desk];
  return recipients.map((recipient) => tellOffice(kind, recipient));
}
