import { as, type NoteId, type OfficeCode, type PaymentId, type VerificationId } from '../ids';
import { NotAllowed } from './admit';
import type { Command } from './command';
import { indexFlagsOf } from './index-flags';
import { nextAlarm, nextWork } from './next';
import type { Step } from './plan';
import { nationalStatusOf, stageOf, turnOf } from './stage';
import { applicant, counter, note, paper, people, planFor, type Story, time, under } from './story.fixture';

const payment = as<PaymentId>('payment');
const verification = as<VerificationId>('question');
const newNote = as<NoteId>('note-2');

const refusal = (story: Story, command: Command): string | null => {
  try {
    story.act(command);
    return null;
  } catch (error) {
    if (error instanceof NotAllowed) return error.code;
    throw error;
  }
};
const stage = (story: Story) => stageOf(story.matter.plan, story.d);
const turn = (story: Story) => turnOf(story.matter.plan, story.d);
const status = (story: Story) => nationalStatusOf(story.matter.plan, story.d);

/** The usual steps with one more before the named one. */
const stepsWith = (step: Step, before: Step['kind']): readonly Step[] =>
  planFor('counter').steps.flatMap((usual) => (usual.kind === before ? [step, usual] : [usual]));
const running = (story: Story) =>
  story.add({
    is: 'clockSet',
    at: time(2),
    clock: { calendar: 'x', due: time(30), dueOriginal: time(30), dueNew: null, alarms: [] },
  });

describe('a fee', () => {
  const owing = () => under('counter', { steps: stepsWith({ kind: 'payment' }, 'examination') }).accepted();

  it('is asked for after acceptance as status 6, and lets nobody examine before it is paid', () => {
    const story = owing();
    expect([stage(story), turn(story), status(story)]).toEqual(['payment', 'applicant', 6]);
    expect(refusal(story, { do: 'register', by: people.officer })).toBe('dossier.notNow');
    story.act({ do: 'pay', by: applicant, payment });
    expect(stage(story)).toBe('examination');
    expect(indexFlagsOf(story.matter.plan, story.d).DuocThanhToanTrucTuyen).toBe(2);
  });

  it('may be paid at the counter, which the index does not call online', () => {
    const story = owing().act({ do: 'pay', by: people.receptionist, payment });
    expect(indexFlagsOf(story.matter.plan, story.d).DuocThanhToanTrucTuyen).toBe(0);
  });

  it('that never comes stops the dossier at its hour', () => {
    const story = under('counter', { steps: stepsWith({ kind: 'payment' }, 'examination') }).submitted();
    story.add({ is: 'accepted', at: time(2), by: people.receptionist, receipt: '01', payBy: time(40) });
    expect(nextAlarm(story.matter.plan, story.d)).toEqual({ rings: 'paymentExpired', at: time(40) });
  });

  it('is not asked for twice when a supplement is checked anew', () => {
    const story = owing().act({ do: 'pay', by: applicant, payment });
    story.act({ do: 'askSupplement', by: people.officer, note, components: [] });
    expect(stage(story.act({ do: 'supplement', by: applicant, version: 2 }))).toBe('examination');
  });
});

describe('a notice that must hang out first', () => {
  const posted = () =>
    under('counter', {
      steps: stepsWith({ kind: 'waitingPeriod', reason: 'posting', limit: { kind: 'WD', days: 5 } }, 'registration'),
    }).accepted();

  it('bars the decision until its time is over, then gives the dossier back to the officer', () => {
    const story = posted();
    expect(refusal(story, { do: 'register', by: people.officer })).toBe('dossier.mustWaitFirst');
    story.act({ do: 'beginWaiting', by: people.officer });
    expect([stage(story), turn(story)]).toEqual(['waitingPeriod', null]);
    expect(nextAlarm(story.matter.plan, story.d)).toEqual({ rings: 'waitingEnded', at: time(40) });
    story.add({ is: 'waitingEnded', at: time(40) });
    expect(stage(story)).toBe('examination');
    expect(refusal(story, { do: 'beginWaiting', by: people.officer })).toBe('dossier.noWaiting');
    expect(stage(story.act({ do: 'register', by: people.officer }))).toBe('approval');
  });

  it('is not for procedures without one', () => {
    expect(refusal(counter().accepted(), { do: 'beginWaiting', by: people.officer })).toBe('dossier.noWaiting');
  });
});

describe('a question to another office', () => {
  const asked = () => counter().accepted().act({ do: 'requestVerification', by: people.officer, verification });

  it('holds the decision, is nobody\u2019s turn, and stands in the ledger as what extends the limit', () => {
    const story = asked();
    expect([stage(story), turn(story), status(story)]).toEqual(['verification', null, 4]);
    expect(refusal(story, { do: 'register', by: people.officer })).toBe('dossier.notNow');
    expect(story.d.ledger.map(({ kind }) => kind)).toEqual(['started', 'verificationRequired']);
  });

  it.each([
    ['an answer', { is: 'verificationAnswered', at: time(9), verification, answer: 'confirmed' } as const, 'confirmed'],
    ['silence', { is: 'verificationUnanswered', at: time(9), verification } as const, 'silence'],
  ])('ends with %s, and the officer goes on', (_name, fact, kept) => {
    const story = asked().add(fact);
    expect(story.d.answers).toEqual([{ verification, answer: kept }]);
    expect(stage(story.act({ do: 'register', by: people.officer }))).toBe('approval');
  });

  it('does not keep the applicant from withdrawing', () => {
    expect(asked().act({ do: 'withdraw', by: applicant }).d.outcome).toBe('withdrawn');
  });
});

describe('an apology', () => {
  const late = () => running(under('counter', { draftsApology: true }).accepted());

  it('is drafted by the process on the day before, signed by the head, and moves the date once', () => {
    const story = late().add({ is: 'alarmRaised', at: time(20), alarm: 'dayBefore' });
    expect(nextWork(story.matter.plan, story.d)).toBe('apology');
    story.add({ is: 'apologyDrafted', at: time(20), ...paper('o'), newDue: time(58) });
    expect(refusal(story, { do: 'apologise', by: people.officer, ...paper('o') })).toBe('dossier.roleMissing');
    expect(refusal(story, { do: 'apologise', by: people.leader, ...paper('z') })).toBe('dossier.documentChanged');
    story.act({ do: 'apologise', by: people.leader, ...paper('o') });
    expect(story.d.ledger.at(-1)).toMatchObject({ kind: 'apologised', newDue: time(58) });
    expect(refusal(story, { do: 'proposeApology', by: people.officer, note: newNote, newDue: time(59) })).toBe(
      'dossier.apologyOnce',
    );
  });

  it('may be proposed by the officer, to a later date only, and is drawn up anew', () => {
    const story = late();
    expect(refusal(story, { do: 'proposeApology', by: people.officer, note, newDue: time(29) })).toBe(
      'dossier.apologyNotLater',
    );
    story.act({ do: 'proposeApology', by: people.officer, note, newDue: time(50) });
    expect(story.d.apology).toMatchObject({ newDue: time(50), signed: false, document: { id: paper('o').document } });
  });

  it('is not drafted for a dossier that waits for its applicant, nor for one that began without the habit', () => {
    const waiting = late().act({ do: 'askSupplement', by: people.officer, note, components: [] });
    waiting.add({ is: 'alarmRaised', at: time(20), alarm: 'dayBefore' });
    expect(nextWork(waiting.matter.plan, waiting.d)).toBeNull();
    const old = running(counter().accepted()).add({ is: 'alarmRaised', at: time(20), alarm: 'dayBefore' });
    expect(nextWork(old.matter.plan, old.d)).toBeNull();
  });
});

describe('a result that the parties must fetch together', () => {
  const certificate = () => {
    const steps = planFor('online').steps.map((step): Step =>
      step.kind === 'delivery' ? { ...step, parties: ['husband', 'wife'], collectWithinDays: 60 } : step,
    );
    return under('online', { steps }).sealed();
  };

  it('is not sent by itself, and is not handed to one of them alone', () => {
    const story = certificate();
    expect([stage(story), turn(story)]).toEqual(['delivery', 'receptionist']);
    expect(refusal(story, { do: 'handOver', by: people.receptionist, present: ['husband'] })).toBe(
      'dossier.partiesAbsent',
    );
    story.act({ do: 'appoint', by: people.receptionist, for: time(59) });
    expect(story.d.appointment).toBe(time(59));
    story.act({ do: 'handOver', by: people.receptionist, present: ['husband', 'wife'] });
    expect(story.facts.at(-1)).toMatchObject({ is: 'delivered', present: ['husband', 'wife'] });
  });

  it('that nobody fetched in time waits for the head, who may cancel it', () => {
    const story = certificate().add({ is: 'alarmRaised', at: time(58), alarm: 'collectionExpired' });
    expect(turn(story)).toBe('leader');
    expect(refusal(story, { do: 'cancelResult', by: people.receptionist, note })).toBe('dossier.roleMissing');
    expect(story.act({ do: 'cancelResult', by: people.leader, note }).d.outcome).toBe('cancelled');
    expect(status(story)).toBe(8);
  });
});

describe('other ways out', () => {
  it('forwards a dossier to the competent office before anybody has accepted it, and not to itself', () => {
    const story = counter().submitted();
    expect(refusal(story, { do: 'forward', by: people.receptionist, to: story.matter.plan.office })).toBe(
      'dossier.sameOffice',
    );
    story.act({ do: 'forward', by: people.receptionist, to: as<OfficeCode>('99002') });
    expect([story.d.outcome, status(story)]).toEqual(['forwarded', 8]);
    expect(refusal(counter().accepted(), { do: 'forward', by: people.receptionist, to: as<OfficeCode>('99002') })).toBe(
      'dossier.notNow',
    );
  });

  it('stops a dossier with a reason until the leader has signed, and not after', () => {
    const story = counter().registered().act({ do: 'stop', by: people.officer, note });
    expect([story.d.outcome, status(story)]).toEqual(['stopped', 8]);
    expect(refusal(counter().approved(), { do: 'stop', by: people.officer, note })).toBe('dossier.notNow');
  });

  it('lets an officer who came to the home go on only when somebody was there', () => {
    const story = under('counter', { steps: stepsWith({ kind: 'appearance', where: 'home' }, 'examination') });
    story.accepted().act({ do: 'appoint', by: people.officer, for: time(20) });
    expect([stage(story), turn(story), status(story)]).toEqual(['appearance', 'civilStatusOfficer', 4]);
    story.act({ do: 'attend', by: people.officer, present: ['requester'] });
    expect([stage(story), status(story)]).toEqual(['examination', 4]);
  });

  it('confirms what a book holds about its subject from the book alone, and what no book holds without one', () => {
    const papers = (about: string) =>
      under('counter', {
        template: 'confirmation',
        components: [{ id: 'identity', rule: 'entry', about, ground: 'NĐ 87/2020/NĐ-CP Điều 13' }],
      }).submitted();
    const unanswered = (about: string) => {
      const story = papers(about);
      story.d = { ...story.d, checks: story.d.checks.map((check) => ({ ...check, outcome: 'NO_DATA' })) };
      return story.act({ do: 'accept', by: people.receptionist });
    };
    expect(refusal(unanswered('subject'), { do: 'register', by: people.officer })).toBe('dossier.nothingToCopy');
    expect(refusal(unanswered('adoptiveFather'), { do: 'register', by: people.officer })).toBeNull();
  });

  it('takes a changed calendar into a running ledger, and into no other', () => {
    const event = { kind: 'calendarChanged', from: '2026.1', to: '2026.2' } as const;
    const told = {
      is: 'clockEvent',
      at: time(9),
      event,
      from: 'calendar',
      ground: 'Quyết định của Thủ tướng',
    } as const;
    expect(counter().accepted().add(told).d.ledger.at(-1)).toMatchObject({ kind: 'calendarChanged', to: '2026.2' });
    expect(counter().submitted().add(told).d.ledger).toEqual([]);
  });
});
