import { type Answers, type Procedure, proceduresOn, unknownFee } from '@hotich/catalogue';
import { writeSupplement } from '@hotich/casework';
import {
  addDays,
  as,
  instantOfLocal,
  instantOfMillis,
  localOf,
  nextWorkingDay,
  openingOf,
  type VerificationId,
  vietnam2025To2028 as calendar,
} from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { randomUUID } from 'node:crypto';
import { calendarDaysAfter, dayOf, dueBy, eveOf, dueWhenVerified, workingDaysAfter } from './law-clock.spec-support';
import { SharedClock } from './shared-clock.spec-support';
import { act, type Filed, goOn, handIn, noteFor, stateOf } from './whole-dossier.spec-support';
import { elsewhere, office, staff, startWholeOffice, type WholeOffice } from './whole-office.spec-support';
import { changesOf, duesOf, entryOf, factOf, instantsOf, type Outcome, outcomeOf } from './whole-outcome.spec-support';

jest.setTimeout(240_000);

const firstDay = nextWorkingDay(localOf(instantOfMillis(Date.now())).date, calendar);
const procedures = proceduresOn(firstDay, { hasLandBorder: true, exOfficio: true });

type Door = 'notCollected' | 'returned' | 'silence' | 'verified' | 'supplemented' | 'apologised';

/** The side door that a procedure's own rules make the most common one. */
function doorOf({ steps, offered, verification, deadline }: Procedure): Door {
  if (steps.some((step) => step.kind === 'delivery' && step.collectWithinDays !== undefined)) return 'notCollected';
  if (offered === 'exOfficio') return 'returned';
  if (deadline.extension) return 'verified';
  if (typeof verification?.giveUpCalendarDays === 'number') return 'silence';
  return deadline.kind === 'SD15' ? 'supplemented' : 'apologised';
}

/** Of two clocks under one code the one that may be extended, and of two matters the one without a notice hanging out. */
const ordinary = ({ code, deadlineWhen = [] }: Procedure): Answers => {
  const extended = deadlineWhen.find(({ rule }) => rule.extension)?.when;
  return {
    ...(extended && { [extended.field]: extended.is[0] ?? '' }),
    ...(code === '1.001193' && { birthKind: 'bothParents' }),
  };
};

const by = (door: Door) => procedures.filter((one) => doorOf(one) === door).map(({ title, code }) => [title.vi, code]);

describe('the most common side door of', () => {
  let rig: WholeOffice;
  let clock: SharedClock;
  const played = new Map<string, { filed: Filed; outcome: Outcome }>();
  const failed = new Map<string, unknown>();

  beforeAll(async () => {
    rig = await startWholeOffice();
    clock = new SharedClock((instant) => rig.sleepUntil(instant), 4);
    await rig.sleepUntil(openingOf(firstDay, calendar));
    await clock.run(
      procedures.map((procedure, i) => () => {
        const { code } = procedure;
        return play(procedure, 300 + i).catch((error: unknown) => failed.set(code, error));
      }),
    );
  });
  afterAll(() => rig?.stop());

  async function play(procedure: Procedure, seed: number): Promise<void> {
    const { code } = procedure;
    const given = ordinary(procedure);
    const filed = await clock.inTurn(() => handIn(rig, { code, seed, channel: 'counter', optional: 'none', given }));
    await doors[doorOf(procedure)](filed);
    played.set(code, { filed, outcome: await outcomeOf(rig, filed.id) });
  }

  /** Up to the officer's desk; whoever has to come in has come. */
  const toExamination = (filed: Filed): Promise<void> => goOn(rig, clock, filed, 'examination');

  const doors: Record<Door, (filed: Filed) => Promise<void>> = {
    verified: async (filed) => {
      const question = await ask(filed);
      await clock.until(instantOfLocal(nextWorkingDay(firstDay, calendar), 9 * 3_600_000));
      const reply = { by: staff.officerElsewhere, answer: 'confirmed' } as const;
      await rig.client.answerVerification(question, reply, randomUUID());
      await rig.until(filed.id, 'verificationAnswered');
      await goOn(rig, clock, filed);
    },
    silence: async (filed) => {
      await ask(filed);
      const { verification } = await stateOf(rig, filed);
      if (verification) await clock.until(verification.giveUpAt);
      await rig.until(filed.id, 'verificationUnanswered');
      await goOn(rig, clock, filed);
    },
    supplemented: async (filed) => {
      await toExamination(filed);
      const note = await noteFor(rig, filed, 'Thiếu giấy tờ');
      const [component] = filed.plan.components;
      await act(rig, filed, {
        do: 'askSupplement',
        by: staff.officer,
        note,
        components: component ? [component.id] : [],
      });
      await clock.until(instantOfLocal(nextWorkingDay(addDays(firstDay, 2), calendar), 10 * 3_600_000));
      const brought = { dossier: filed.id, plan: filed.plan, answers: null, files: [], fileOwner: 'nobody' };
      const version = await inTransaction(rig.database.officeApi, { office }, (tx) => writeSupplement(tx, brought));
      await act(rig, filed, { do: 'supplement', by: staff.receptionist, version });
      await rig.until(filed.id, 'checked', 2);
      await goOn(rig, clock, filed);
    },
    apologised: async (filed) => {
      await goOn(
        rig,
        clock,
        filed,
        filed.plan.steps.some(({ kind }) => kind === 'appearance') ? 'appearance' : 'examination',
      );
      const { clock: reading } = await stateOf(rig, filed);
      const eve = reading?.alarms.find(({ kind }) => kind === 'dayBefore');
      if (eve) await clock.until(eve.at);
      await rig.until(filed.id, 'apologyDrafted');
      const paper = (await stateOf(rig, filed)).apology?.document;
      if (!paper) throw new Error('no apology to sign');
      const signed = { do: 'apologise', by: staff.leader, document: paper.id, digest: paper.digest } as const;
      await clock.inTurn(() => act(rig, filed, signed));
      await goOn(rig, clock, filed);
    },
    returned: async (filed) => {
      await goOn(rig, clock, filed, 'approval');
      await rig.until(filed.id, 'rendered');
      const note = await noteFor(rig, filed, 'Ghi thiếu số bản án');
      await act(rig, filed, { do: 'return', by: staff.leader, note });
      await goOn(rig, clock, filed);
    },
    notCollected: async (filed) => {
      await goOn(rig, clock, filed, 'delivery');
      const { collectBy } = await stateOf(rig, filed);
      if (collectBy) await clock.until(collectBy);
      await rig.until(filed.id, 'collectionExpired');
      const note = await noteFor(rig, filed, 'Quá 60 ngày không đến nhận');
      await act(rig, filed, { do: 'cancelResult', by: staff.leader, note });
    },
  };

  /** Puts a question to the commune next door, as the office API writes it. */
  async function ask(filed: Filed): Promise<VerificationId> {
    await toExamination(filed);
    const question = as<VerificationId>(randomUUID());
    await inTransaction(rig.database.officeApi, { office }, (tx) =>
      tx.query(
        `INSERT INTO verification (id, dossier_id, office_code, asked_office_code, question)
         VALUES ($1, $2, $3, $4, 'Việc này đã đăng ký ở xã chưa?')`,
        [question, filed.id, office, elsewhere],
      ),
    );
    await act(rig, filed, { do: 'requestVerification', by: staff.officer, verification: question });
    return question;
  }

  const storyOf = (code: string): { filed: Filed; outcome: Outcome } => {
    const story = played.get(code);
    if (!story) throw new Error(`${code} did not come to its end`, { cause: failed.get(code) });
    return story;
  };
  const stagesOf = ({ id }: Filed): string[] => changesOf(rig.seen(id), ({ stage }) => stage);
  const statusesOf = ({ id }: Filed): number[] => changesOf(rig.seen(id), ({ status }) => status);
  const firstDue = ({ plan }: Filed, outcome: Outcome): string =>
    dueBy(plan.deadline, instantsOf(outcome, 'accepted')[0] ?? '');
  const stateOfQuestion = async ({ id }: Filed): Promise<unknown> => {
    const [row] = await rig.database.owner.query<{ state: string; answer: string | null }[]>(
      'SELECT state, answer FROM verification WHERE dossier_id = $1',
      [id],
    );
    return row;
  };

  it.each(by('verified'))('%s (%s): a question to another office, and the longer limit it gives', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const [accepted = ''] = instantsOf(outcome, 'accepted');
    const asked = factOf(outcome, 'verificationRequested');
    const longer = dueWhenVerified(filed.plan.deadline, accepted);
    expect(duesOf(outcome).slice(0, 2)).toEqual([firstDue(filed, outcome), longer]);
    expect(outcome.row.due_original?.toISOString()).toBe(longer);
    expect(asked['replyBy']).toBe(workingDaysAfter(asked.at, filed.plan.verification?.replyWorkingDays ?? 3));
    expect(await stateOfQuestion(filed)).toEqual({ state: 'answered', answer: 'confirmed' });
    expect(outcome.slips.map(({ kind }) => kind)).toContain('verification');
    expect(stagesOf(filed)).toEqual(expect.arrayContaining(['verification', 'delivered']));
  });

  it.each(by('silence'))('%s (%s): no answer within its days, and the office decides without', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const { verification } = filed.plan;
    const asked = factOf(outcome, 'verificationRequested');
    expect(verification?.whenSilent).toBe('proceed');
    expect(asked['replyBy']).toBe(workingDaysAfter(asked.at, verification?.replyWorkingDays ?? 0));
    expect(asked['giveUpAt']).toBe(calendarDaysAfter(asked.at, verification?.giveUpCalendarDays ?? 0));
    expect(instantsOf(outcome, 'verificationUnanswered')[0]?.slice(0, 16)).toBe(String(asked['giveUpAt']).slice(0, 16));
    expect(await stateOfQuestion(filed)).toEqual({ state: 'unanswered', answer: null });
    // Waiting for an answer is no pause: the office is late, and says so.
    expect(duesOf(outcome)).toEqual([firstDue(filed, outcome)]);
    expect(rig.seen(filed.id).flatMap(({ kinds }) => kinds)).toContain('breach');
    expect(stagesOf(filed).at(-1)).toBe('delivered');
  });

  it.each(by('supplemented'))('%s (%s): papers asked for once, and the clock from the start', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const [completed = ''] = instantsOf(outcome, 'supplemented');
    expect(duesOf(outcome).slice(0, 3)).toEqual([
      firstDue(filed, outcome),
      null,
      dueBy(filed.plan.deadline, completed),
    ]);
    expect(outcome.slips.map(({ kind }) => kind)).toEqual(['supplement']);
    expect(outcome.row.index_flags).toMatchObject({ SoLanYeuCauBoSung: 1 });
    expect(stagesOf(filed).filter((stage) => stage === 'reception')).toHaveLength(1);
    expect(statusesOf(filed)).toContain(5);
    expect(statusesOf(filed).at(-1)).toBe(10);
  });

  it.each(by('apologised'))('%s (%s): one apology on the eve, and the first date for the index', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const due = firstDue(filed, outcome);
    const promised = workingDaysAfter(due, filed.plan.policy.apologyWorkingDays);
    expect(duesOf(outcome).slice(0, 2)).toEqual([due, promised]);
    expect(dayOf(factOf(outcome, 'apologyDrafted').at)).toBe(eveOf(due));
    expect(outcome.papers.filter(({ purpose }) => purpose === 'apology').map(({ state }) => state)).toEqual([
      'rendered',
      'leaderSigned',
    ]);
    expect(outcome.slips.filter(({ kind }) => kind === 'apology')).toHaveLength(1);
    expect(outcome.row.index_flags).toMatchObject({ NgayHenTra: due });
    expect(stagesOf(filed).at(-1)).toBe('delivered');
  });

  it.each(by('returned'))('%s (%s): sent back by the leader, under the same number', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const numbers = outcome.facts.flatMap(({ kind, fact }) => (kind === 'registered' ? [fact['number']] : []));
    expect(numbers).toEqual([outcome.entries[0]?.number, outcome.entries[0]?.number]);
    const results = outcome.papers.filter(({ purpose }) => purpose === 'result').map(({ state }) => state);
    expect(results).toEqual(['rendered', 'rendered', 'leaderSigned', 'sealed']);
    expect(outcome.entries.map(({ state }) => state)).toEqual(['inForce']);
    expect(stagesOf(filed).slice(-6)).toEqual([
      'approval',
      'registration',
      'approval',
      'seal',
      'delivery',
      'delivered',
    ]);
  });

  it.each(by('notCollected'))('%s (%s): not fetched within its days, and cancelled', async (_, code) => {
    const { filed, outcome } = storyOf(code);
    const sealed = factOf(outcome, 'sealed');
    expect(sealed['collectBy']).toBe(calendarDaysAfter(sealed.at, 60));
    const [entry] = outcome.entries;
    expect(entry?.state).toBe('cancelled');
    expect((await entryOf(rig, entry?.id)).annotations).toMatchObject([
      { kind: 'cancelled', text: 'Quá 60 ngày không đến nhận', by: staff.leader.id },
    ]);
    expect(stagesOf(filed).slice(-2)).toEqual(['delivery', 'cancelled']);
    expect(outcome.row.national_status).toBe(8);
  });

  it.each(
    procedures.flatMap(({ code, deadlineWhen = [] }) => deadlineWhen.map(({ subtype }) => [code, subtype] as const)),
  )('%s has another limit for %s', async (code, subtype) => {
    const { procedure } = storyOf(code).filed;
    const { when, rule } = procedure.deadlineWhen?.find((one) => one.subtype === subtype) ?? {};
    if (!when || !rule) throw new Error(`no ${subtype}`);
    await rig.sleepUntil(openingOf(nextWorkingDay(localOf(rig.now()).date, calendar), calendar));
    const given = { [when.field]: when.is[0] ?? '' };
    const filed = await handIn(rig, { code, seed: 7, channel: 'counter', optional: 'none', given });
    await goOn(rig, clock, filed, 'examination');
    await act(rig, filed, { do: 'withdraw', by: staff.receptionist });
    const outcome = await outcomeOf(rig, filed.id);
    expect(duesOf(outcome)[0]).toBe(dueBy(rule, instantsOf(outcome, 'accepted')[0] ?? ''));
    expect(outcome.row.national_status).toBe(7);
  });

  it('a fee that no council has resolved is asked for nowhere', () => {
    const unresolved = procedures.filter(({ code, fee }) => {
      const { plan } = storyOf(code).filed;
      return fee.kind === 'council' && plan.fee?.waiver?.reason === unknownFee;
    });
    expect(unresolved.length).toBeGreaterThan(procedures.length / 4);
    for (const { code } of unresolved) {
      const { filed, outcome } = storyOf(code);
      expect([code, stagesOf(filed).includes('payment'), outcome.payments]).toEqual([code, false, []]);
    }
  });
});
