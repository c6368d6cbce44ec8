import { findEdition } from '@hotich/catalogue';
import { calendarAt, type Instant, type WorkCalendar } from '@hotich/domain';
import { instantOf } from '../legal-day';
import type { Case, DocumentRow, SlipRow } from './case';
import { clockTold } from './clock-told';
import { componentsOf } from './components';
import type { DossierView, Needed } from './dossier-view';
import { stepsOf } from './steps';
import { type Eyes, timelineOf } from './timeline';

/** A dossier as it is shown. Pure: the same rows, calendar and moment give the same view. */
export function viewOf(c: Case, calendar: WorkCalendar, eyes: Eyes, now: Instant = instantOf(new Date())): DossierView {
  const { plan } = c.matter;
  return {
    id: c.id,
    code: c.code,
    procedure: plan.procedure,
    title: findEdition(plan.procedure, plan.edition)?.title ?? { vi: plan.procedure, km: plan.procedure },
    channel: c.channel,
    office: c.office,
    subjectName: c.subjectName,
    applicantName: c.applicantName,
    submittedAt: instantOf(c.submittedAt),
    stage: c.stage,
    turn: c.turn,
    nationalStatus: c.nationalStatus,
    receptionDue: c.receptionDue && instantOf(c.receptionDue),
    clock: clockTold(c, calendarAt(calendar, plan.office), now),
    timeline: timelineOf(c, eyes),
    steps: stepsOf(c),
    components: componentsOf(c),
    record: c.record,
    needed: neededOf(c),
    documents: c.documents
      .filter((document) => eyes === 'staff' || isForCitizen(c, document))
      .map((document) => ({ ...document, madeAt: instantOf(document.madeAt) })),
    fee: plan.fee ?? null,
    appointment: c.state?.appointment ?? null,
    collectBy: c.state?.collectBy ?? null,
    parties: plan.steps.flatMap((step) => (step.kind === 'delivery' ? (step.parties ?? []) : [])),
    slips: c.slips.filter((slip) => eyes === 'staff' || isSlipForCitizen(slip)),
    verifications: c.verifications,
    entry: c.entry,
  };
}

/** The citizen gets the draft he is asked about and what was sealed for him; unfinished papers are the office's. */
export function isForCitizen(c: Case, { id, purpose, state }: DocumentRow): boolean {
  switch (purpose) {
    case 'apology':
      return state === 'leaderSigned';
    case 'draft':
      return c.stage === 'draftConfirmation' && c.state?.draft?.document === id;
    case 'result':
      return state === 'sealed' && (!mustBeFetched(c) || c.stage === 'delivered');
  }
}

/** Spouses get their certificate when both have stood before the officer, not before (Luật Hộ tịch Điều 18(1)). */
const mustBeFetched = ({ matter }: Case): boolean =>
  matter.plan.steps.some((step) => step.kind === 'delivery' && step.parties !== undefined);

/** Letters between offices are not the citizen's. */
export const isSlipForCitizen = ({ kind }: SlipRow): boolean => forCitizens.includes(kind);

const forCitizens: readonly SlipRow['kind'][] = ['supplement', 'refusal', 'stop', 'apology', 'posting'];

function neededOf(c: Case): Needed | null {
  if (c.state?.supplement) {
    const { components, replyBy } = c.state.supplement;
    const asked = c.facts.findLast(({ fact }) => fact.is === 'supplementAsked')?.fact;
    const note = asked?.is === 'supplementAsked' ? c.notes.find(({ id }) => id === asked.note) : undefined;
    return { act: 'supplement', text: note?.text ?? '', components, replyBy };
  }
  if (c.stage === 'payment')
    return { act: 'pay', amount: c.matter.plan.fee?.amount ?? 0, payBy: c.state?.payBy ?? null };
  if (c.stage !== 'draftConfirmation' || !c.state?.draft) return null;
  const { document, digest, confirmBy } = c.state.draft;
  return { act: 'confirmDraft', document, digest, confirmBy };
}
