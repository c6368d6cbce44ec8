import type { PersonKey } from '../ids';
import type { Actor, Command, CommandName } from './command';
import { type Dossier, isClosed } from './dossier';
import type { Plan, Role } from './plan';
import { type Stage, stageOf } from './stage';

/** What the process must know of the people beside its plan; keyed hashes only. */
export interface Matter {
  readonly plan: Plan;
  readonly applicant: PersonKey;
  /** Everybody named in the dossier: nobody decides in his own matter. */
  readonly parties: readonly PersonKey[];
}

export const notAllowedCodes = [
  'dossier.closed',
  'dossier.busy',
  'dossier.notNow',
  'dossier.notYours',
  'dossier.roleMissing',
  'dossier.otherOffice',
  'dossier.ownMatter',
  'dossier.signerExamined',
  'dossier.documentChanged',
  'dossier.supplementOnce',
  'dossier.unknownComponent',
  'dossier.alreadySubmitted',
  'dossier.nothingToCopy',
  'dossier.apologyOnce',
  'dossier.apologyNotLater',
  'dossier.noClock',
  'dossier.partiesAbsent',
  'dossier.sameOffice',
  'dossier.notCompetent',
  'dossier.mustWaitFirst',
  'dossier.noWaiting',
] as const;
export type NotAllowedCode = (typeof notAllowedCodes)[number];

/** A command that may not happen now. The code is for programs, the params for the sentence shown; no personal data. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  constructor(
    readonly code: NotAllowedCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

/** In which stages each command has its place, and who may give it there. */
const places: Record<CommandName, Partial<Record<Stage, Role | 'applicant'>>> = {
  submit: {},
  accept: { reception: 'receptionist' },
  askSupplement: { reception: 'receptionist', examination: 'civilStatusOfficer' },
  supplement: { supplement: 'applicant' },
  refuse: {
    reception: 'receptionist',
    supplement: 'receptionist',
    payment: 'receptionist',
    appearance: 'civilStatusOfficer',
    examination: 'civilStatusOfficer',
    verification: 'civilStatusOfficer',
    waitingPeriod: 'civilStatusOfficer',
    registration: 'civilStatusOfficer',
  },
  withdraw: {
    check: 'applicant',
    reception: 'applicant',
    supplement: 'applicant',
    payment: 'applicant',
    appearance: 'applicant',
    examination: 'applicant',
    verification: 'applicant',
    waitingPeriod: 'applicant',
    draftConfirmation: 'applicant',
    registration: 'applicant',
    approval: 'applicant',
  },
  sendDraft: { examination: 'civilStatusOfficer' },
  confirmDraft: { draftConfirmation: 'applicant' },
  contestDraft: { draftConfirmation: 'applicant' },
  register: { examination: 'civilStatusOfficer', registration: 'civilStatusOfficer' },
  approve: { approval: 'leader' },
  return: { approval: 'leader' },
  seal: { seal: 'clerk' },
  handOver: { delivery: 'receptionist' },
  pay: { payment: 'applicant' },
  forward: { reception: 'receptionist' },
  appoint: { appearance: 'civilStatusOfficer', delivery: 'receptionist' },
  attend: { appearance: 'civilStatusOfficer' },
  beginWaiting: { examination: 'civilStatusOfficer' },
  requestVerification: { examination: 'civilStatusOfficer' },
  proposeApology: whileDeciding('civilStatusOfficer'),
  apologise: whileDeciding('leader'),
  stop: { ...whileDeciding('civilStatusOfficer'), supplement: 'civilStatusOfficer', payment: 'receptionist' },
  cancelResult: { delivery: 'leader' },
};

/** From acceptance to the leader's decision: once it is signed there is nothing left to put off or stop. */
function whileDeciding(role: Role): Partial<Record<Stage, Role>> {
  return {
    appearance: role,
    examination: role,
    verification: role,
    waitingPeriod: role,
    draftConfirmation: role,
    registration: role,
    approval: role,
  };
}

/**
 * May this happen now? Throws {@link NotAllowed} when not. Runs on live commands only, never in replay, so that a rule
 * can be tightened on any day. It asks, in this order: is it that stage's act, is it this person's, is it lawful.
 */
export function admit(matter: Matter, d: Dossier, c: Command): void {
  const { plan } = matter;
  if (c.do === 'submit') {
    if (d.facts > 0) throw new NotAllowed('dossier.alreadySubmitted');
    return;
  }
  if (isClosed(d)) throw new NotAllowed('dossier.closed', { outcome: d.outcome ?? '' });
  const stage = stageOf(plan, d);
  const place = places[c.do][stage];
  if (!place) throw new NotAllowed('dossier.notNow', { command: c.do, stage });
  // Somebody who could have done this a moment ago learns that the dossier has moved on, not that he lacks the right.
  const elsewhere = Object.values(places[c.do]).filter((role) => role !== place);
  if (c.by.is === 'staff' && c.by.office === plan.office && place !== 'applicant' && !c.by.roles.includes(place))
    if (c.by.roles.some((role) => elsewhere.includes(role)))
      throw new NotAllowed('dossier.notNow', { command: c.do, stage });
  admitPerson(matter, c.by, place);
  admitContent(matter, d, c);
}

function admitPerson({ plan, applicant, parties }: Matter, by: Actor, place: Role | 'applicant'): void {
  if (place === 'applicant') {
    // At the counter the receptionist writes down what the citizen in front of her asks for.
    if (by.is === 'staff') {
      admitStaff(plan, parties, by, 'receptionist');
    } else if (by.person !== applicant) throw new NotAllowed('dossier.notYours');
    return;
  }
  if (by.is !== 'staff') throw new NotAllowed('dossier.roleMissing', { role: place });
  admitStaff(plan, parties, by, place);
}

function admitStaff(plan: Plan, parties: readonly PersonKey[], by: Actor & { is: 'staff' }, role: Role): void {
  if (by.office !== plan.office) throw new NotAllowed('dossier.otherOffice');
  if (!by.roles.includes(role)) throw new NotAllowed('dossier.roleMissing', { role });
  // Law 60/2014/QH13 Art. 12(1)(h): no registration for oneself or one's relatives; such a paper would be void.
  if (parties.includes(by.person)) throw new NotAllowed('dossier.ownMatter');
}

function admitContent({ plan }: Matter, d: Dossier, c: Command): void {
  switch (c.do) {
    case 'askSupplement': {
      // Decree 118/2025 Art. 17(2)(a): content, reason and guidance in full, in one go.
      if (d.supplementsAsked > 0) throw new NotAllowed('dossier.supplementOnce');
      const known = new Set(plan.components.map((component) => component.id));
      const stranger = c.components.find((id) => !known.has(id));
      if (stranger !== undefined) throw new NotAllowed('dossier.unknownComponent', { component: stranger });
      return;
    }
    case 'confirmDraft':
      if (!d.draft || c.digest !== d.draft.digest) throw new NotAllowed('dossier.documentChanged');
      return;
    case 'contestDraft':
    case 'return':
      if (c.do === 'contestDraft' ? !d.draft : !d.document) throw new NotAllowed('dossier.notNow', { command: c.do });
      return;
    case 'register':
      admitOriginal(plan, d);
      admitWaited(plan, d);
      // An online applicant sees the draft first (QĐ 163/QĐ-BTP): no registration past that step.
      if (plan.steps[d.step]?.kind === 'examination' && plan.steps.some((step) => step.kind === 'draftConfirmation'))
        throw new NotAllowed('dossier.notNow', { command: c.do, stage: 'examination' });
      return;
    case 'sendDraft':
      admitOriginal(plan, d);
      admitWaited(plan, d);
      if (!plan.steps.some((step) => step.kind === 'draftConfirmation'))
        throw new NotAllowed('dossier.notNow', { command: c.do, stage: 'examination' });
      return;
    case 'approve':
      if (c.by.is === 'staff' && c.by.id === d.examinedBy) throw new NotAllowed('dossier.signerExamined');
      admitDocument(d, c);
      return;
    case 'seal':
      admitDocument(d, c);
      return;
    case 'handOver':
      admitParties(plan, d, c.present ?? []);
      return;
    case 'beginWaiting':
      if (d.waited || !plan.steps.some(({ kind }) => kind === 'waitingPeriod'))
        throw new NotAllowed('dossier.noWaiting');
      return;
    case 'forward':
      if (c.to === plan.office) throw new NotAllowed('dossier.sameOffice');
      return;
    case 'proposeApology':
    case 'apologise':
      admitApology(d, c);
      return;
    case 'accept':
      // NĐ 120/2025/NĐ-CP: another commune helps to file; it does not become competent by that.
      if (plan.competentOffice !== undefined && plan.competentOffice !== plan.office)
        throw new NotAllowed('dossier.notCompetent', { office: plan.competentOffice });
      return;
    case 'submit':
    case 'supplement':
    case 'refuse':
    case 'withdraw':
    case 'pay':
    case 'appoint':
    case 'attend':
    case 'requestVerification':
    case 'stop':
    case 'cancelResult':
      return;
  }
}

/** Both spouses stand before the officer when the certificate is handed over (Luật Hộ tịch 60/2014/QH13 Điều 18(1)). */
function admitParties(plan: Plan, d: Dossier, present: readonly string[]): void {
  const step = plan.steps[d.step];
  const absent = step?.kind === 'delivery' ? step.parties?.find((party) => !present.includes(party)) : undefined;
  if (absent !== undefined) throw new NotAllowed('dossier.partiesAbsent', { party: absent });
}

function admitWaited(plan: Plan, d: Dossier): void {
  const waiting = plan.steps.find((step) => step.kind === 'waitingPeriod');
  if (waiting?.kind === 'waitingPeriod' && !d.waited)
    throw new NotAllowed('dossier.mustWaitFirst', { reason: waiting.reason });
}

/** One re-appointment in a dossier's life, to a later date, while there is a date at all (NĐ 61/2018/NĐ-CP Điều 19(9)). */
function admitApology(d: Dossier, c: Command & { do: 'proposeApology' | 'apologise' }): void {
  if (d.apology?.signed) throw new NotAllowed('dossier.apologyOnce');
  const due = d.clock?.due;
  if (!due) throw new NotAllowed('dossier.noClock');
  const newDue = c.do === 'proposeApology' ? c.newDue : d.apology?.newDue;
  if (!newDue || newDue <= due) throw new NotAllowed('dossier.apologyNotLater');
  if (c.do === 'apologise' && (d.apology?.document?.id !== c.document || d.apology.document.digest !== c.digest))
    throw new NotAllowed('dossier.documentChanged');
}

/**
 * A copy, and a confirmation of what a book holds about its subject, are made from the book, never from what the applicant
 * wrote: without an entry there is none. That somebody may adopt (thủ tục 2.002349) is confirmed of no entry: a marriage is
 * looked up there as one paper among others, and who is single has none.
 */
function admitOriginal(plan: Plan, d: Dossier): void {
  if (plan.template !== 'extractCopy' && plan.template !== 'confirmation') return;
  const originals = plan.components
    .filter(({ rule, about }) => rule === 'birthEntry' || (rule === 'entry' && about === 'subject'))
    .map(({ id }) => id);
  if (originals.length === 0 && plan.template === 'confirmation') return;
  if (!d.checks.some(({ component, outcome }) => originals.includes(component) && outcome === 'HIT_MATCH'))
    throw new NotAllowed('dossier.nothingToCopy');
}

/** What was looked at is what is signed: another rendering or a signature in between voids the act. */
function admitDocument(d: Dossier, c: Command & { do: 'approve' | 'seal' }): void {
  if (d.document?.id !== c.document || d.document.digest !== c.digest) throw new NotAllowed('dossier.documentChanged');
}
