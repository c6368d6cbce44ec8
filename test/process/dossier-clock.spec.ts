import {
  addDays,
  closingOf,
  instantOfLocal,
  isWorkingDay,
  localOf,
  nextWorkingDay,
  vietnam2025To2028 as calendar,
  type Fact,
  type Instant,
  type PlainDate,
} from '@hotich/domain';
import { applicant, matterFor, note, paper, people } from '../../libs/domain/src/dossier/story.fixture';
import { type RunningDossier, type SkippingEngine, startSkippingEngine } from './time-skipping';

/** `08:00` of a day in Việt Nam. */
const hourOf = (day: PlainDate, clock: string): Instant => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantOfLocal(day, (hour * 60 + minute) * 60_000);
};

/** The engine's clock begins today, so each story first goes to a working day ahead, at the hour it needs. */
const goTo = async (dossier: RunningDossier, hour: string): Promise<{ at: Instant; day: PlainDate }> => {
  const day = nextWorkingDay(localOf(await dossier.now()).date, calendar);
  const at = hourOf(day, hour);
  await dossier.sleepUntil(at);
  return { at, day };
};
const kinds = (dossier: RunningDossier): string[] =>
  dossier.recorded.facts.map((fact) => (fact.is === 'alarmRaised' ? fact.alarm : fact.is));
const factOf = <K extends Fact['is']>(dossier: RunningDossier, kind: K): Extract<Fact, { is: K }> => {
  const fact = dossier.recorded.facts.find((candidate): candidate is Extract<Fact, { is: K }> => candidate.is === kind);
  if (!fact) throw new Error(`no ${kind} among ${kinds(dossier).join(', ')}`);
  return fact;
};

describe('the clock of a dossier on skipped time', () => {
  let engine: SkippingEngine;
  beforeEach(async () => {
    engine = await startSkippingEngine();
  }, 120_000);
  afterEach(() => engine.stop());

  const begin = (channel: 'online' | 'counter'): Promise<RunningDossier> => engine.begin(matterFor(channel));
  const submit = async (dossier: RunningDossier): Promise<void> => {
    await dossier.act({ do: 'submit', by: applicant, at: await dossier.now() });
    await dossier.recorded.until('checked');
  };

  it('is due the same day when accepted before 15:00, and warns, breaches and escalates when nobody acts', async () => {
    const dossier = await begin('counter');
    const { day } = await goTo(dossier, '08:00');
    await submit(dossier);
    await dossier.act({ do: 'accept', by: people.receptionist });
    expect(factOf(dossier, 'clockSet').clock.due).toBe(closingOf(day, calendar));
    await dossier.sleepUntil(hourOf(nextWorkingDay(nextWorkingDay(day, calendar), calendar), '17:00'));
    expect(kinds(dossier)).toEqual(['submitted', 'checked', 'accepted', 'clockSet', 'warning', 'breach', 'escalation']);
    await dossier.act({ do: 'withdraw', by: applicant });
    expect(dossier.recorded.latest?.outcome).toBe('withdrawn');
  }, 60_000);

  it('is due the next working day when accepted after 15:00', async () => {
    const dossier = await begin('counter');
    const { day } = await goTo(dossier, '15:01');
    await submit(dossier);
    await dossier.act({ do: 'accept', by: people.receptionist });
    const next = nextWorkingDay(day, calendar);
    expect(isWorkingDay(next, calendar)).toBe(true);
    expect(factOf(dossier, 'clockSet').clock.due).toBe(closingOf(next, calendar));
    await dossier.act({ do: 'withdraw', by: applicant });
  }, 60_000);

  it('says aloud that reception is late after eight working hours, once', async () => {
    const dossier = await begin('online');
    const { day } = await goTo(dossier, '06:30');
    await submit(dossier);
    await dossier.sleepUntil(hourOf(addDays(day, 4), '12:00'));
    expect(kinds(dossier)).toEqual(['submitted', 'checked', 'receptionLate']);
    expect(factOf(dossier, 'submitted').receptionDue).toBe(hourOf(day, '17:00'));
    await dossier.act({ do: 'withdraw', by: applicant });
  }, 60_000);

  it('stops the clock while a supplement is awaited, and counts anew when it has come', async () => {
    const dossier = await begin('counter');
    await goTo(dossier, '09:00');
    await submit(dossier);
    await dossier.act({ do: 'accept', by: people.receptionist });
    await dossier.act({ do: 'askSupplement', by: people.officer, note, components: ['identity'] });
    expect(dossier.recorded.latest?.clock?.due).toBeNull();
    const { day } = await goTo(dossier, '10:00');
    expect(kinds(dossier)).not.toContain('breach');
    await dossier.act({ do: 'supplement', by: applicant, version: 2 });
    expect(dossier.recorded.latest?.clock?.due).toBe(closingOf(day, calendar));
    await dossier.act({ do: 'withdraw', by: applicant });
  }, 60_000);

  it('stops a dossier whose supplement did not come within its term', async () => {
    const dossier = await begin('online');
    await goTo(dossier, '09:00');
    await submit(dossier);
    await dossier.act({ do: 'askSupplement', by: people.receptionist, note, components: ['identity'] });
    await dossier.sleepUntil(hourOf(addDays(localOf(await dossier.now()).date, 40), '12:00'));
    expect(dossier.recorded.latest?.outcome).toBe('stopped');
    expect(factOf(dossier, 'stopped').reason).toBe('supplementExpired');
  }, 60_000);

  it('takes a day of silence about the draft for consent, and ends well', async () => {
    const dossier = await begin('online');
    const { day } = await goTo(dossier, '10:00');
    await submit(dossier);
    await dossier.act({ do: 'accept', by: people.receptionist });
    await dossier.act({ do: 'sendDraft', by: people.officer });
    await dossier.sleepUntil(hourOf(addDays(day, 5), '12:00'));
    expect(kinds(dossier)).toContain('draftUncontested');
    await dossier.act({ do: 'register', by: people.officer });
    await dossier.recorded.until('rendered');
    await dossier.act({ do: 'approve', by: people.leader, ...paper('a') });
    await dossier.act({ do: 'seal', by: people.clerk, ...paper('b') });
    await dossier.recorded.until('delivered');
    expect(dossier.recorded.latest?.outcome).toBe('delivered');
  }, 60_000);

  it('refuses what is out of turn without leaving a trace', async () => {
    const dossier = await begin('online');
    await submit(dossier);
    await expect(dossier.act({ do: 'approve', by: people.leader, ...paper('a') })).rejects.toMatchObject({
      cause: { type: 'NotAllowed', message: 'dossier.notNow' },
    });
    expect(kinds(dossier)).toEqual(['submitted', 'checked']);
    await dossier.act({ do: 'withdraw', by: applicant });
  }, 60_000);
});
