import type { LedgerEntry } from '../deadline';
import type { StaffId } from '../ids';
import type { Actor } from './command';
import type { Dossier } from './dossier';
import type { Fact } from './fact';
import type { Plan, StepKind } from './plan';

/**
 * What a dossier is after one more fact. Frozen by history: every running dossier is read through it again, so a change
 * of behaviour for facts that exist goes behind a patch; a new fact kind does not.
 */
export function evolve(plan: Plan, d: Dossier, f: Fact): Dossier {
  return { ...d, ...changeOf(plan, d, f), facts: d.facts + 1 };
}

function changeOf(plan: Plan, d: Dossier, f: Fact): Partial<Dossier> {
  switch (f.is) {
    case 'submitted':
      return { step: 0, receptionDue: f.receptionDue };
    case 'checked':
      return { checks: f.results, step: after(plan, 'check', d.accepted ? ['reception'] : []) };
    case 'accepted':
      return {
        accepted: true,
        receptionDue: null,
        step: after(plan, 'reception'),
        ledger: [...d.ledger, { kind: 'started', at: f.at, by: nameOf(f.by), ground: plan.deadline.ground }],
      };
    case 'clockSet':
      // Another due date has alarms of its own: those rung for the old one must not silence them.
      return { clock: f.clock, ...(f.clock.due !== d.clock?.due && { raised: [] }) };
    case 'supplementAsked':
      return {
        supplement: { replyBy: f.replyBy, components: f.components },
        supplementsAsked: d.supplementsAsked + 1,
        receptionDue: null,
        ...ledgerWhile(d, { kind: 'supplementAsked', at: f.at, by: nameOf(f.by), ground: 'NĐ 118/2025 Đ.17(2)(a)' }),
      };
    case 'supplemented':
      return {
        supplement: null,
        version: f.version,
        receptionDue: f.receptionDue,
        step: at(plan, 'check'),
        ...ledgerWhile(d, { kind: 'supplemented', at: f.at, by: nameOf(f.by), ground: 'NĐ 118/2025 Đ.17(3)' }),
      };
    case 'refused':
      return { outcome: 'refused', supplement: null, ...ended(plan, d, f) };
    case 'withdrawn':
      return { outcome: 'withdrawn', supplement: null, ...ended(plan, d, f) };
    case 'stopped':
      return { outcome: 'stopped', supplement: null, ...ended(plan, d, f) };
    case 'examined':
      return { examinedBy: staffOf(f.by), draft: null, step: after(plan, 'examination') };
    case 'draftSent':
      return { draft: { document: f.document, digest: f.digest, confirmBy: f.confirmBy, confirmed: false } };
    case 'draftConfirmed':
    case 'draftUncontested':
      return { draft: d.draft && { ...d.draft, confirmed: true }, step: after(plan, 'draftConfirmation') };
    case 'draftContested':
      return { draft: null, step: at(plan, 'examination') };
    case 'registered':
      return {
        entry: { id: f.entry, number: f.number, year: f.year },
        examinedBy: staffOf(f.by),
        document: null,
        step: after(plan, 'registration'),
      };
    case 'rendered':
      return { document: { id: f.document, digest: f.digest } };
    case 'approved':
      return { document: { id: f.document, digest: f.digest }, approved: true, step: after(plan, 'approval') };
    case 'returned':
      return { document: null, returns: d.returns + 1, step: at(plan, 'registration') };
    case 'sealed':
      return {
        document: { id: f.document, digest: f.digest },
        sealed: true,
        step: after(plan, 'seal'),
        ...ended(plan, d, f),
      };
    case 'delivered':
      return { outcome: 'delivered', step: plan.steps.length };
    case 'alarmRaised':
      return { raised: [...d.raised, f.alarm] };
  }
}

const at = (plan: Plan, kind: StepKind): number => plan.steps.findIndex((step) => step.kind === kind);

/** The step that follows the named one, past those of the kinds to skip. */
function after(plan: Plan, kind: StepKind, skip: readonly StepKind[] = []): number {
  let next = at(plan, kind) + 1;
  for (let step = plan.steps[next]; step && skip.includes(step.kind); step = plan.steps[next]) next += 1;
  return next;
}

/** The clock's ledger has lines only from acceptance on: before that the law counts nothing. */
const ledgerWhile = (d: Dossier, entry: LedgerEntry): Partial<Dossier> =>
  d.accepted ? { ledger: [...d.ledger, entry] } : {};

const ended = (plan: Plan, d: Dossier, f: Fact): Partial<Dossier> =>
  ledgerWhile(d, {
    kind: 'ended',
    at: f.at,
    by: 'by' in f && f.by ? nameOf(f.by) : 'process',
    ground: plan.deadline.ground,
  });

const nameOf = (by: Actor): string => (by.is === 'staff' ? by.id : 'applicant');
const staffOf = (by: Actor): StaffId | null => (by.is === 'staff' ? by.id : null);
