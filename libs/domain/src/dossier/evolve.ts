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
      return { checks: f.results, step: after(plan, 'check', d.accepted ? beforeExamination : []) };
    case 'accepted':
      return {
        accepted: true,
        receptionDue: null,
        step: after(plan, 'reception'),
        payBy: f.payBy ?? null,
        ledger: [
          ...d.ledger,
          { kind: 'started', at: f.at, by: nameOf(f.by), ground: plan.deadline.ground },
          ...(f.payBy
            ? [{ kind: 'paymentRequested', at: f.at, by: nameOf(f.by), ground: paymentGround } as const]
            : []),
        ],
      };
    case 'paid':
      return {
        payBy: null,
        paid: f.by.is === 'applicant' ? 'online' : 'counter',
        step: after(plan, 'payment'),
        ...ledgerWhile(d, { kind: 'paid', at: f.at, by: nameOf(f.by), ground: paymentGround }),
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
    case 'forwarded':
      return { outcome: 'forwarded', receptionDue: null };
    case 'appointed':
      return { appointment: f.for };
    case 'attended':
      return { appointment: null, step: after(plan, 'appearance') };
    case 'waitingBegun':
      return { examinedBy: staffOf(f.by), waiting: { until: f.until }, step: at(plan, 'waitingPeriod') };
    case 'waitingEnded':
      // Back to the officer: what came in meanwhile is his to weigh before he decides.
      return { waiting: null, waited: true, step: at(plan, 'examination') };
    case 'verificationRequested':
      return {
        examinedBy: staffOf(f.by),
        verification: { id: f.verification, replyBy: f.replyBy, giveUpAt: f.giveUpAt },
        ...ledgerWhile(d, {
          kind: 'verificationRequired',
          at: f.at,
          by: nameOf(f.by),
          ground: plan.deadline.extension?.ground ?? plan.deadline.ground,
        }),
      };
    case 'verificationAnswered':
      return { verification: null, answers: [...d.answers, { verification: f.verification, answer: f.answer }] };
    case 'verificationUnanswered':
      return { verification: null, answers: [...d.answers, { verification: f.verification, answer: 'silence' }] };
    case 'apologyProposed':
      return { apology: { newDue: f.newDue, note: f.note, document: null, signed: false } };
    case 'apologyDrafted':
      return {
        apology: {
          newDue: f.newDue,
          note: d.apology?.note ?? null,
          document: { id: f.document, digest: f.digest },
          signed: false,
        },
      };
    case 'apologised':
      return {
        apology: {
          newDue: f.newDue,
          note: d.apology?.note ?? null,
          document: { id: f.document, digest: f.digest },
          signed: true,
        },
        ...ledgerWhile(d, {
          kind: 'apologised',
          at: f.at,
          by: nameOf(f.by),
          newDue: f.newDue,
          ground: 'NĐ 61/2018/NĐ-CP Điều 19(9), Mẫu 04 TT 03/2025/TT-VPCP',
        }),
      };
    case 'clockEvent':
      return ledgerWhile(d, { ...f.event, at: f.at, by: f.from, ground: f.ground });
    case 'examined':
      return { examinedBy: staffOf(f.by), draft: null, step: after(plan, 'examination', ['waitingPeriod']) };
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
        collectBy: f.collectBy ?? null,
        ...ended(plan, d, f),
      };
    case 'delivered':
      return { outcome: 'delivered', step: plan.steps.length };
    case 'resultCancelled':
      return { outcome: 'cancelled' };
    case 'alarmRaised':
      return { raised: [...d.raised, f.alarm] };
  }
}

/** Done once in a dossier's life: a supplement that is checked anew does not ask for them again. */
const beforeExamination: readonly StepKind[] = ['reception', 'payment', 'appearance'];

const paymentGround = 'NĐ 118/2025/NĐ-CP Điều 24';

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
