import { type Dossier, type Fact, type Plan, type Role, turnOf } from '@hotich/domain';
import type { ApplicantKind, Notice, OfficeKind } from './notice';

/**
 * Who is to be told that a fact has become true. `d` is the dossier with that fact, and those recorded along with it,
 * taken in. Pure: the same fact always owes the same messages, so that they can be written beside it.
 */
export function noticesFor(fact: Fact, d: Dossier, plan: Plan): Notice[] {
  switch (fact.is) {
    case 'submitted':
      return [applicant('received')];
    case 'accepted':
      return [applicant('accepted')];
    case 'supplementAsked':
      return [applicant('supplementAsked')];
    case 'supplemented':
      return office('supplementArrived', d.accepted ? 'civilStatusOfficer' : 'receptionist');
    case 'refused':
      return [applicant('refused')];
    case 'withdrawn':
      return [applicant('withdrawn'), ...office('applicantWithdrew', deskOf(d))];
    case 'stopped':
      return [applicant('stopped')];
    case 'draftSent':
      return [{ ...applicant('draftToConfirm'), document: fact.document }];
    case 'draftContested':
      return office('draftContested', 'civilStatusOfficer');
    case 'returned':
      return office('returned', 'civilStatusOfficer');
    case 'sealed':
      // An e-mailed result goes to whoever asked online; at the counter the paper is handed over with an identity check.
      return [
        plan.channel === 'online' ? { ...applicant('resultReady'), document: fact.document } : applicant('resultReady'),
      ];
    case 'alarmRaised':
      return alarm(fact.alarm, d, plan);
    case 'checked':
    case 'clockSet':
    case 'examined':
    case 'draftConfirmed':
    case 'draftUncontested':
    case 'registered':
    case 'rendered':
    case 'approved':
    case 'delivered':
      return [];
  }
}

/** Whose desk it is comes first; from a breach on the leader knows too, and after that it is the leader's matter. */
function alarm(kind: (Fact & { is: 'alarmRaised' })['alarm'], d: Dossier, plan: Plan): Notice[] {
  const turn = turnOf(plan, d);
  const desk: Role = turn === null || turn === 'applicant' ? deskOf(d) : turn;
  switch (kind) {
    case 'receptionLate':
      return office('receptionLate', 'receptionist', 'leader');
    case 'warning':
      return office('dueSoon', desk);
    case 'dayBefore':
      return office('dueTomorrow', desk);
    case 'breach':
      return office('overdue', desk, 'leader');
    case 'escalation':
      return office('escalated', 'leader');
  }
}

const deskOf = (d: Dossier): Role => (d.accepted ? 'civilStatusOfficer' : 'receptionist');
const applicant = (kind: ApplicantKind): Notice => ({ kind, recipient: 'applicant' });

/** One message a role, also when the desk is the leader's own. */
const office = (kind: OfficeKind, ...recipients: Role[]): Notice[] =>
  [...new Set(recipients)].map((recipient) => ({ kind, recipient }));
