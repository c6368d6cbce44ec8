import { as, type OfficeCode } from '../ids';
import { NotAllowed } from './admit';
import type { Command } from './command';
import { blank } from './dossier';
import { evolve } from './evolve';
import { nextAlarm } from './next';
import { nationalStatusOf, stageOf, turnOf } from './stage';
import {
  applicant,
  counter,
  digest,
  note,
  online,
  paper,
  people,
  staff,
  type Story,
  stranger,
  time,
} from './story.fixture';

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

describe('the way of a dossier', () => {
  it('leads an online dossier past the draft to a result that is delivered by itself', () => {
    const story = online().sealed();
    expect(story.facts.map((fact) => fact.is)).toEqual([
      'submitted',
      'checked',
      'accepted',
      'examined',
      'draftSent',
      'draftConfirmed',
      'registered',
      'rendered',
      'approved',
      'sealed',
      'delivered',
    ]);
    expect(story.d.outcome).toBe('delivered');
  });

  it('leads a counter dossier without a draft to a hand-over at the counter', () => {
    const story = counter().sealed();
    expect(stage(story)).toBe('delivery');
    expect(turnOf(story.matter.plan, story.d)).toBe('receptionist');
    expect(stage(story.act({ do: 'handOver', by: people.receptionist }))).toBe('delivered');
  });

  it('shows the status of the National Portal at each stage', () => {
    const statuses = [
      online().submitted(),
      online().accepted(),
      online().accepted().act({ do: 'sendDraft', by: people.officer }),
      online().registered(),
      online().approved(),
      counter().sealed(),
      online().sealed(),
    ].map((story) => nationalStatusOf(story.matter.plan, story.d));
    expect(statuses).toEqual([1, 2, 4, 4, 4, 9, 10]);
  });

  it('says the same of a dossier when its facts are read again', () => {
    const story = online().sealed();
    expect(story.facts.reduce((d, fact) => evolve(story.matter.plan, d, fact), blank)).toEqual(story.d);
    expect(JSON.parse(JSON.stringify(story.d))).toEqual(story.d);
  });
});

describe('the side doors', () => {
  it('asks for a supplement once, complete, and checks anew what comes back', () => {
    const story = counter()
      .accepted()
      .act({ do: 'askSupplement', by: people.officer, note, components: ['identity'] });
    expect(stage(story)).toBe('supplement');
    expect(nationalStatusOf(story.matter.plan, story.d)).toBe(5);
    story.act({ do: 'supplement', by: applicant, version: 2 });
    expect(stage(story)).toBe('examination');
    expect(story.d.ledger.map((line) => line.kind)).toEqual(['started', 'supplementAsked', 'supplemented']);
    expect(refusal(story, { do: 'askSupplement', by: people.officer, note, components: [] })).toBe(
      'dossier.supplementOnce',
    );
  });

  it('starts no clock for a supplement asked before acceptance', () => {
    const story = online()
      .submitted()
      .act({ do: 'askSupplement', by: people.receptionist, note, components: ['identity'] })
      .act({ do: 'supplement', by: applicant, version: 2 });
    expect(stage(story)).toBe('reception');
    expect(story.d.ledger).toEqual([]);
  });

  it('names no paper that the procedure does not ask for', () => {
    const story = counter().accepted();
    expect(refusal(story, { do: 'askSupplement', by: people.officer, note, components: ['householdBook'] })).toBe(
      'dossier.unknownComponent',
    );
  });

  it('ends refused at intake with portal status 3, after acceptance with 8', () => {
    const atIntake = online().submitted().act({ do: 'refuse', by: people.receptionist, note });
    const later = counter().accepted().act({ do: 'refuse', by: people.officer, note });
    expect(nationalStatusOf(atIntake.matter.plan, atIntake.d)).toBe(3);
    expect(nationalStatusOf(later.matter.plan, later.d)).toBe(8);
  });

  it('lets the applicant withdraw until the leader has signed, and not after', () => {
    expect(online().registered().act({ do: 'withdraw', by: applicant }).d.outcome).toBe('withdrawn');
    expect(refusal(online().approved(), { do: 'withdraw', by: applicant })).toBe('dossier.notNow');
  });

  it('keeps the number of an entry that the leader returned, and renders it anew', () => {
    const story = online().registered().act({ do: 'return', by: people.leader, note });
    expect(stage(story)).toBe('registration');
    expect(story.d.document).toBeNull();
    story.act({ do: 'register', by: people.officer });
    expect(story.d.entry?.number).toBe(1);
    expect(story.facts.filter((fact) => fact.is === 'rendered')).toHaveLength(2);
  });

  it('goes back to the officer when the applicant finds a mistake in the draft', () => {
    const story = online().accepted().act({ do: 'sendDraft', by: people.officer });
    story.act({ do: 'contestDraft', by: applicant, note });
    expect(stage(story)).toBe('examination');
  });

  it('ends nothing twice', () => {
    const story = online().submitted().act({ do: 'withdraw', by: applicant });
    expect(refusal(story, { do: 'withdraw', by: applicant })).toBe('dossier.closed');
  });
});

describe('who may do what', () => {
  const cases: [string, () => Story, Command, string][] = [
    [
      'a receptionist does not sign',
      online().registered,
      { do: 'approve', by: people.receptionist, ...paper('a') },
      'dossier.roleMissing',
    ],
    [
      'an applicant does not sign',
      online().registered,
      { do: 'approve', by: applicant, ...paper('a') },
      'dossier.roleMissing',
    ],
    ['a leader does not accept', online().submitted, { do: 'accept', by: people.leader }, 'dossier.roleMissing'],
    [
      'nobody signs before there is a paper',
      online().accepted,
      { do: 'approve', by: people.leader, ...paper('a') },
      'dossier.notNow',
    ],
    [
      'nobody seals before the leader',
      online().registered,
      { do: 'seal', by: people.clerk, ...paper('a') },
      'dossier.notNow',
    ],
    [
      'an online dossier is not registered past its draft',
      online().accepted,
      { do: 'register', by: people.officer },
      'dossier.notNow',
    ],
    [
      'a counter dossier has no draft to send',
      counter().accepted,
      { do: 'sendDraft', by: people.officer },
      'dossier.notNow',
    ],
    ['a stranger does not withdraw', online().submitted, { do: 'withdraw', by: stranger }, 'dossier.notYours'],
    [
      'a second submission is none',
      online().submitted,
      { do: 'submit', by: applicant, at: time(0) },
      'dossier.alreadySubmitted',
    ],
    [
      'what was looked at is what is signed',
      online().registered,
      { do: 'approve', by: people.leader, ...paper('z') },
      'dossier.documentChanged',
    ],
    [
      'what was read is what is confirmed',
      () => online().accepted().act({ do: 'sendDraft', by: people.officer }),
      { do: 'confirmDraft', by: applicant, digest: digest('z') },
      'dossier.documentChanged',
    ],
  ];
  it.each(cases)('%s', (_name, begin, command, code) => {
    expect(refusal(begin(), command)).toBe(code);
  });

  it('knows no dossier of another office', () => {
    const elsewhere = staff('leader-2', ['leader'], as<OfficeCode>('99002'));
    expect(refusal(online().registered(), { do: 'approve', by: elsewhere, ...paper('a') })).toBe('dossier.otherOffice');
  });

  it('does not let the examiner sign, whatever his roles', () => {
    const both = staff('both', ['civilStatusOfficer', 'leader']);
    const story = counter().accepted().act({ do: 'register', by: both });
    expect(refusal(story, { do: 'approve', by: both, ...paper('a') })).toBe('dossier.signerExamined');
  });

  it('lets nobody decide in a matter in which he is named', () => {
    const parent = { ...staff('parent', ['civilStatusOfficer']), person: applicant.person };
    expect(refusal(counter().accepted(), { do: 'register', by: parent })).toBe('dossier.ownMatter');
  });
});

describe('what time brings', () => {
  it('waits for reception first, then for the clock of the law', () => {
    expect(nextAlarm(online().matter.plan, online().submitted().d)).toEqual({ rings: 'receptionLate', at: time(50) });
    const story = counter().accepted();
    story.add({
      is: 'clockSet',
      at: time(2),
      clock: {
        calendar: 'x',
        due: time(30),
        dueOriginal: time(30),
        dueNew: null,
        alarms: [
          { kind: 'warning', at: time(20) },
          { kind: 'breach', at: time(30) },
        ],
      },
    });
    expect(nextAlarm(story.matter.plan, story.d)).toEqual({ rings: 'warning', at: time(20) });
    story.add({ is: 'alarmRaised', at: time(20), alarm: 'warning' });
    expect(nextAlarm(story.matter.plan, story.d)).toEqual({ rings: 'breach', at: time(30) });
  });

  it('takes silence about a draft for consent at its hour, and stops a dossier whose supplement never came', () => {
    const draft = online().accepted().act({ do: 'sendDraft', by: people.officer });
    expect(nextAlarm(draft.matter.plan, draft.d)).toEqual({ rings: 'draftUncontested', at: time(59) });
    const waiting = online().submitted().act({ do: 'askSupplement', by: people.receptionist, note, components: [] });
    expect(nextAlarm(waiting.matter.plan, waiting.d)).toEqual({ rings: 'supplementExpired', at: time(55) });
  });

  it('leaves a sealed or ended dossier in peace', () => {
    expect(nextAlarm(counter().matter.plan, counter().sealed().d)).toBeNull();
    expect(nextAlarm(online().matter.plan, online().sealed().d)).toBeNull();
  });
});
