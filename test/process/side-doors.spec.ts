import {
  addDays,
  addWorkingDays,
  as,
  closingOf,
  type Fact,
  type Instant,
  instantOfLocal,
  localOf,
  type Matter,
  nextWorkingDay,
  type PaymentId,
  type Plan,
  type PlainDate,
  type Step,
  vietnam2025To2028 as calendar,
  type VerificationId,
} from '@hotich/domain';
import { applicant, matterFor, note, office, paper, people, staff } from '../../libs/domain/src/dossier/story.fixture';
import { type RunningDossier, type SkippingEngine, startSkippingEngine } from './time-skipping';

const at = (day: PlainDate, hour: number): Instant => instantOfLocal(day, hour * 3_600_000);
const question = as<VerificationId>('00000000-0000-4000-8000-0000000000aa');
const elsewhere = staff('officer-there', ['civilStatusOfficer'], as('99002'));

const under = (different: Partial<Plan>, channel: 'online' | 'counter' = 'counter'): Matter => {
  const matter = matterFor(channel);
  return { ...matter, plan: { ...matter.plan, ...different } };
};
const stepsWith = (step: Step, before: Step['kind']): readonly Step[] =>
  matterFor('counter').plan.steps.flatMap((usual) => (usual.kind === before ? [step, usual] : [usual]));
const fiveDays = { kind: 'WD', days: 5, ground: 'Luật Hộ tịch 60/2014/QH13' } as const;

const kinds = ({ recorded }: RunningDossier): string[] =>
  recorded.facts.map((fact) => (fact.is === 'alarmRaised' ? fact.alarm : fact.is));
const lastOf = <K extends Fact['is']>({ recorded }: RunningDossier, kind: K): Extract<Fact, { is: K }> => {
  const facts = recorded.facts.filter((fact): fact is Extract<Fact, { is: K }> => fact.is === kind);
  const last = facts.at(-1);
  if (!last) throw new Error(`no ${kind}`);
  return last;
};

describe('the side doors on skipped time', () => {
  let engine: SkippingEngine;
  beforeEach(async () => {
    engine = await startSkippingEngine();
  }, 120_000);
  afterEach(() => engine.stop());

  /** A dossier accepted at 08:00 of a working day ahead. */
  const accepted = async (matter: Matter): Promise<{ dossier: RunningDossier; day: PlainDate }> => {
    const dossier = await engine.begin(matter);
    const day = nextWorkingDay(localOf(await dossier.now()).date, calendar);
    await dossier.sleepUntil(at(day, 8));
    await dossier.act({ do: 'submit', by: applicant, at: await dossier.now() });
    await dossier.recorded.until('checked');
    await dossier.act({ do: 'accept', by: people.receptionist });
    return { dossier, day };
  };
  const sealed = async (dossier: RunningDossier): Promise<void> => {
    await dossier.act({ do: 'register', by: people.officer });
    await dossier.recorded.until('rendered');
    await dossier.act({ do: 'approve', by: people.leader, ...paper('a') });
    await dossier.act({ do: 'seal', by: people.clerk, ...paper('b') });
  };

  it('waits for the fee, and stops a dossier whose fee never came', async () => {
    const owing = under({ steps: stepsWith({ kind: 'payment' }, 'examination') });
    const { dossier: payer } = await accepted(owing);
    await payer.act({ do: 'pay', by: applicant, payment: as<PaymentId>('p') });
    await sealed(payer);
    await payer.act({ do: 'handOver', by: people.receptionist });
    expect(payer.recorded.latest?.outcome).toBe('delivered');

    const { dossier: debtor, day } = await accepted(owing);
    expect(lastOf(debtor, 'accepted').payBy).toBe(closingOf(addWorkingDays(day, 15, calendar), calendar));
    await debtor.sleepUntil(at(addDays(day, 60), 12));
    expect(lastOf(debtor, 'stopped').reason).toBe('paymentExpired');
  }, 60_000);

  it('asks another office in a process of its own, reminds it, takes its answer and has the longer limit', async () => {
    const { dossier, day } = await accepted(
      under({ deadline: { ...fiveDays, extension: { mode: 'TOTAL', days: 10, ground: 'NĐ 120/2025/NĐ-CP' } } }),
    );
    await dossier.act({ do: 'requestVerification', by: people.officer, verification: question });
    const asked = lastOf(dossier, 'verificationRequested');
    expect(asked.replyBy).toBe(closingOf(addWorkingDays(day, 3, calendar), calendar));
    expect(lastOf(dossier, 'clockSet').clock.due).toBe(closingOf(addWorkingDays(day, 10, calendar), calendar));
    await dossier.sleepUntil(at(addWorkingDays(day, 2, calendar), 9));
    await dossier.answer(question, { by: elsewhere, answer: 'confirmed' });
    await dossier.recorded.until('verificationAnswered');
    await sealed(dossier);
    expect(dossier.recorded.done).toEqual(['answered']);
  }, 60_000);

  it('goes on as the law says when the asked office stays silent for twenty days', async () => {
    const { dossier, day } = await accepted(
      under({
        deadline: fiveDays,
        verification: { replyWorkingDays: 3, giveUpCalendarDays: 20, whenSilent: 'proceed', ground: 'QĐ 163/QĐ-BTP' },
      }),
    );
    await dossier.act({ do: 'requestVerification', by: people.officer, verification: question });
    await dossier.sleepUntil(at(addDays(day, 28), 12));
    await dossier.recorded.until('verificationUnanswered');
    expect(dossier.recorded.done).toEqual(['reminded', 'unanswered']);
    expect(kinds(dossier)).toContain('breach');
    await sealed(dossier);
  }, 60_000);

  it('takes the question back with a dossier that is withdrawn', async () => {
    const { dossier } = await accepted(under({ deadline: fiveDays }));
    await dossier.act({ do: 'requestVerification', by: people.officer, verification: question });
    await dossier.act({ do: 'withdraw', by: applicant });
    expect(await dossier.outcomeOf(question)).toBe('dropped');
    await expect(dossier.answer(question, { by: elsewhere, answer: 'confirmed' })).rejects.toThrow();
    expect(dossier.recorded.latest?.outcome).toBe('withdrawn');
  }, 60_000);

  it('lays an apology before the head on the day before the limit, and a second breach goes up at once', async () => {
    const { dossier, day } = await accepted(under({ deadline: fiveDays, draftsApology: true }));
    await dossier.sleepUntil(at(addWorkingDays(day, 4, calendar), 9));
    await dossier.recorded.until('apologyDrafted');
    const promised = closingOf(addWorkingDays(day, 8, calendar), calendar);
    expect(dossier.recorded.done).toEqual([`apology until ${promised}`]);
    await dossier.act({ do: 'apologise', by: people.leader, ...paper('e') });
    const { clock } = lastOf(dossier, 'clockSet');
    expect([clock.due, clock.dueOriginal]).toEqual([promised, closingOf(addWorkingDays(day, 5, calendar), calendar)]);
    await dossier.sleepUntil(at(addWorkingDays(day, 9, calendar), 9));
    expect(kinds(dossier).slice(-2)).toEqual(['breach', 'escalation']);
    await expect(
      dossier.act({ do: 'proposeApology', by: people.officer, note, newDue: at(addDays(day, 40), 17) }),
    ).rejects.toMatchObject({ cause: { message: 'dossier.apologyOnce' } });
  }, 60_000);

  it('hangs a notice out for its days before anything is decided', async () => {
    const { dossier, day } = await accepted(
      under({
        deadline: { kind: 'WD', days: 10, ground: 'NĐ 120/2025/NĐ-CP' },
        steps: stepsWith({ kind: 'waitingPeriod', reason: 'posting', limit: { kind: 'WD', days: 5 } }, 'registration'),
      }),
    );
    await dossier.act({ do: 'beginWaiting', by: people.officer });
    expect(lastOf(dossier, 'waitingBegun').until).toBe(closingOf(addWorkingDays(day, 5, calendar), calendar));
    await dossier.sleepUntil(at(addWorkingDays(day, 6, calendar), 9));
    expect(kinds(dossier)).toContain('waitingEnded');
    await sealed(dossier);
  }, 60_000);

  it('keeps a certificate for sixty days for both to fetch, then lets the head cancel it', async () => {
    const steps = matterFor('counter').plan.steps.map((step): Step =>
      step.kind === 'delivery' ? { ...step, parties: ['husband', 'wife'], collectWithinDays: 60 } : step,
    );
    const { dossier, day } = await accepted(under({ steps }));
    await sealed(dossier);
    await dossier.sleepUntil(at(addDays(day, 66), 12));
    expect(kinds(dossier).at(-1)).toBe('collectionExpired');
    await dossier.act({ do: 'cancelResult', by: people.leader, note });
    expect(dossier.recorded.done).toEqual(['entryCancelled']);
    expect(dossier.recorded.latest?.outcome).toBe('cancelled');
  }, 60_000);

  it('moves its date when the calendar changes, and forwards what another office must decide', async () => {
    const { dossier, day } = await accepted(under({ deadline: fiveDays }));
    const event = { kind: 'calendarChanged', from: 'a', to: 'b' } as const;
    await dossier.tell({ event, from: 'calendar', ground: 'Quyết định của Thủ tướng Chính phủ' });
    await dossier.recorded.until('clockEvent');
    expect(lastOf(dossier, 'clockSet').clock.due).toBe(closingOf(addWorkingDays(day, 5, calendar), calendar));
    expect(kinds(dossier).slice(-2)).toEqual(['clockEvent', 'clockSet']);

    const other = await engine.begin(matterFor('counter'));
    await other.act({ do: 'submit', by: applicant, at: await other.now() });
    await other.recorded.until('checked');
    await other.act({ do: 'forward', by: people.receptionist, to: as('99002') });
    expect(other.recorded.latest?.outcome).toBe('forwarded');
    expect(other.recorded.done).toEqual(['forwarded to 99002']);
    expect(other.recorded.facts.at(-1)).toMatchObject({ to: '99002' });
    expect(office).not.toBe('99002');
  }, 60_000);
});
