import { type Dossier, type Outcome, stepOf } from './dossier';
import type { Plan, Role, StepKind } from './plan';

/** Where a dossier stands, in one word; computed from its facts, never decided on its own. */
export type Stage = StepKind | 'supplement' | 'verification' | Outcome;

export function stageOf(plan: Plan, d: Dossier): Stage {
  if (d.outcome) return d.outcome;
  if (d.supplement) return 'supplement';
  if (d.verification) return 'verification';
  return stepOf(plan, d)?.kind ?? 'check';
}

/** Status 1-10 of the National Portal (Cổng Dịch vụ công quốc gia), computed from the same facts. */
export function nationalStatusOf(plan: Plan, d: Dossier): number {
  const table: Record<Stage, number> = {
    check: 1,
    reception: d.accepted ? 2 : 1,
    supplement: 5,
    payment: 6,
    appearance: 4,
    waitingPeriod: 4,
    verification: 4,
    // Whoever was at the home or heard the parties has begun: the portal's status never goes back.
    examination: d.examinedBy || hasAppeared(plan, d) ? 4 : 2,
    draftConfirmation: 4,
    registration: 4,
    approval: 4,
    // "Đã xử lý xong" stops the index's clock, so it waits for the agency's seal, which puts the decision in force.
    seal: 4,
    delivery: 9,
    delivered: 10,
    // Refused at intake is "Không được tiếp nhận"; after acceptance the portal only knows "Dừng xử lý".
    refused: d.accepted ? 8 : 3,
    withdrawn: 7,
    stopped: 8,
    forwarded: 8,
    cancelled: 8,
  };
  return table[stageOf(plan, d)];
}

const hasAppeared = (plan: Plan, d: Dossier): boolean =>
  plan.steps.slice(0, d.step).some(({ kind }) => kind === 'appearance');

/** Whose desk the dossier lies on: a role of the office, the applicant, or nobody while the machine works. */
export function turnOf(plan: Plan, d: Dossier): Role | 'applicant' | null {
  const table: Record<Stage, Role | 'applicant' | null> = {
    check: null,
    reception: 'receptionist',
    supplement: 'applicant',
    payment: 'applicant',
    appearance: 'civilStatusOfficer',
    waitingPeriod: null,
    verification: null,
    examination: 'civilStatusOfficer',
    draftConfirmation: d.draft ? 'applicant' : null,
    registration: 'civilStatusOfficer',
    approval: d.document ? 'leader' : null,
    seal: 'clerk',
    delivery: deskOfDelivery(plan, d),
    delivered: null,
    refused: null,
    withdrawn: null,
    stopped: null,
    forwarded: null,
    cancelled: null,
  };
  return table[stageOf(plan, d)];
}

/** A result that nobody came for in time waits for the head, who may cancel it (NĐ 123/2015/NĐ-CP Điều 32). */
function deskOfDelivery(plan: Plan, d: Dossier): Role | null {
  if (d.raised.includes('collectionExpired')) return 'leader';
  const step = stepOf(plan, d);
  return plan.channel === 'online' && step?.kind === 'delivery' && !step.parties ? null : 'receptionist';
}
