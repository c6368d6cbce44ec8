import type { Fact, FactKind, Role, StepKind } from '@hotich/domain';
import type { FactRow } from './case';
import type { Doer } from './dossier-view';

const system: Doer = { kind: 'system' };

/** In which role a member of staff made a fact. */
const roleOfFact: Partial<Record<FactKind, Role>> = {
  submitted: 'receptionist',
  accepted: 'receptionist',
  supplemented: 'receptionist',
  withdrawn: 'receptionist',
  examined: 'civilStatusOfficer',
  draftConfirmed: 'receptionist',
  draftContested: 'receptionist',
  registered: 'civilStatusOfficer',
  approved: 'leader',
  returned: 'leader',
  sealed: 'clerk',
  delivered: 'receptionist',
  paid: 'receptionist',
  forwarded: 'receptionist',
  attended: 'civilStatusOfficer',
  waitingBegun: 'civilStatusOfficer',
  verificationRequested: 'civilStatusOfficer',
  apologyProposed: 'civilStatusOfficer',
  apologised: 'leader',
  resultCancelled: 'leader',
};

/** Who made a fact true. Requests and refusals come from more than one desk: then the role held tells which. */
export function doerOf({ fact, name, title }: FactRow): Doer {
  const by = 'by' in fact ? fact.by : null;
  if (!by) return system;
  if (by.is === 'applicant') return { kind: 'applicant' };
  const role = roleOfFact[fact.is] ?? deskRoleOf(fact, by.roles);
  return { kind: 'staff', ...(role && { role }), ...(name !== null && { name }), ...(title !== null && { title }) };
}

const deskRoleOf = (fact: Fact, held: readonly Role[]): Role | undefined =>
  fact.is === 'supplementAsked' || fact.is === 'refused' || fact.is === 'stopped' || fact.is === 'appointed'
    ? held.find((role) => role === 'civilStatusOfficer' || role === 'receptionist')
    : undefined;

/** Whose turn a step is, before anybody has done it. */
export function expectedDoer(step: StepKind, online: boolean): Doer {
  const table: Record<StepKind, Doer> = {
    check: system,
    reception: { kind: 'staff', role: 'receptionist' },
    payment: { kind: 'applicant' },
    appearance: { kind: 'staff', role: 'civilStatusOfficer' },
    examination: { kind: 'staff', role: 'civilStatusOfficer' },
    waitingPeriod: system,
    draftConfirmation: { kind: 'applicant' },
    registration: { kind: 'staff', role: 'civilStatusOfficer' },
    approval: { kind: 'staff', role: 'leader' },
    seal: { kind: 'staff', role: 'clerk' },
    delivery: online ? system : { kind: 'staff', role: 'receptionist' },
  };
  return table[step];
}
