import {
  addDays,
  addWorkingDays,
  as,
  closingOf,
  type Fact,
  localOf,
  type Matter,
  nextWorkingDay,
  openingOf,
  type PaymentId,
  type PlainDate,
  type VerificationId,
  vietnam2025To2028 as calendar,
} from '@hotich/domain';
import { applicant, digest, matterFor, note, paper, people } from '../../libs/domain/src/dossier/story.fixture';
import type { RunningDossier } from '../process/time-skipping';

export interface Story {
  readonly name: string;
  readonly matter: Matter;
  readonly play: (dossier: RunningDossier) => Promise<void>;
}

const submit = async (dossier: RunningDossier): Promise<void> => {
  await dossier.act({ do: 'submit', by: applicant, at: await dossier.now() });
  await dossier.recorded.until('checked');
};
const accept = async (dossier: RunningDossier): Promise<void> => {
  await submit(dossier);
  await dossier.act({ do: 'accept', by: people.receptionist });
};
const sign = async (dossier: RunningDossier, ends: Fact['is']): Promise<void> => {
  await dossier.act({ do: 'register', by: people.officer });
  await dossier.recorded.until('rendered');
  await dossier.act({ do: 'approve', by: people.leader, ...paper('a') });
  await dossier.act({ do: 'seal', by: people.clerk, ...paper('b') });
  await dossier.recorded.until(ends);
};
const daysLater = async (dossier: RunningDossier, days: number): Promise<void> => {
  const day: PlainDate = addDays(localOf(await dossier.now()).date, days);
  await dossier.sleepUntil(closingOf(day, calendar));
};

/** All that a plan may hold beside the usual steps, in one. */
const everySideDoor = (): Matter => {
  const matter = matterFor('counter');
  return {
    ...matter,
    plan: {
      ...matter.plan,
      draftsApology: true,
      deadline: {
        kind: 'WD',
        days: 5,
        ground: 'NĐ 120/2025/NĐ-CP',
        extension: { mode: 'TOTAL', days: 10, ground: 'NĐ 120/2025/NĐ-CP' },
      },
      verification: { replyWorkingDays: 3, giveUpCalendarDays: null, whenSilent: 'proceed', ground: 'QĐ 163/QĐ-BTP' },
      steps: [
        { kind: 'check' },
        { kind: 'reception' },
        { kind: 'payment' },
        { kind: 'appearance', where: 'home' },
        { kind: 'examination' },
        { kind: 'waitingPeriod', reason: 'posting', limit: { kind: 'WD', days: 2 } },
        { kind: 'registration', book: 'marriage' },
        { kind: 'approval' },
        { kind: 'seal' },
        { kind: 'delivery', parties: ['husband', 'wife'], collectWithinDays: 60 },
      ],
    },
  };
};
const through = async (dossier: RunningDossier): Promise<void> => {
  await accept(dossier);
  await dossier.act({ do: 'pay', by: applicant, payment: as<PaymentId>('payment') });
  await dossier.act({ do: 'appoint', by: people.officer, for: await dossier.now() });
  await dossier.act({ do: 'attend', by: people.officer, present: ['husband', 'wife'] });
};

/** The ways through the process that histories are kept of: one per branch of the loop. */
export const stories: readonly Story[] = [
  {
    name: 'online-delivered',
    matter: matterFor('online'),
    play: async (dossier) => {
      await accept(dossier);
      await dossier.act({ do: 'sendDraft', by: people.officer });
      await dossier.recorded.until('draftSent');
      await dossier.act({ do: 'confirmDraft', by: applicant, digest: digest('d') });
      await sign(dossier, 'delivered');
    },
  },
  {
    name: 'counter-handed-over',
    matter: matterFor('counter'),
    play: async (dossier) => {
      await accept(dossier);
      await sign(dossier, 'sealed');
      await dossier.act({ do: 'handOver', by: people.receptionist });
    },
  },
  {
    name: 'supplemented-then-withdrawn-after-registration',
    matter: matterFor('counter'),
    play: async (dossier) => {
      await accept(dossier);
      await dossier.act({ do: 'askSupplement', by: people.officer, note, components: ['identity'] });
      await dossier.act({ do: 'supplement', by: applicant, version: 2 });
      await dossier.recorded.until('checked', 2);
      await dossier.act({ do: 'register', by: people.officer });
      await dossier.recorded.until('rendered');
      await dossier.act({ do: 'return', by: people.leader, note });
      await dossier.act({ do: 'withdraw', by: applicant });
    },
  },
  {
    name: 'late-and-silent',
    matter: matterFor('online'),
    play: async (dossier) => {
      await submit(dossier);
      await daysLater(dossier, 7);
      await dossier.act({ do: 'accept', by: people.receptionist });
      await dossier.act({ do: 'sendDraft', by: people.officer });
      await dossier.recorded.until('draftSent');
      await daysLater(dossier, 10);
      await dossier.act({ do: 'refuse', by: people.officer, note });
    },
  },
  {
    name: 'supplement-expired',
    matter: matterFor('online'),
    play: async (dossier) => {
      await submit(dossier);
      await dossier.act({ do: 'askSupplement', by: people.receptionist, note, components: ['identity'] });
      await daysLater(dossier, 45);
    },
  },
  {
    name: 'every-side-door-then-handed-over',
    matter: everySideDoor(),
    play: async (dossier) => {
      await dossier.sleepUntil(openingOf(nextWorkingDay(localOf(await dossier.now()).date, calendar), calendar));
      await through(dossier);
      const day = localOf(await dossier.now()).date;
      await dossier.act({
        do: 'requestVerification',
        by: people.officer,
        verification: as<VerificationId>('00000000-0000-4000-8000-0000000000ab'),
      });
      await dossier.sleepUntil(closingOf(addWorkingDays(day, 4, calendar), calendar));
      await dossier.recorded.until('verificationUnanswered');
      await dossier.act({ do: 'beginWaiting', by: people.officer });
      await dossier.sleepUntil(closingOf(addWorkingDays(day, 9, calendar), calendar));
      await dossier.recorded.until('apologyDrafted');
      await dossier.act({ do: 'apologise', by: people.leader, ...paper('e') });
      const event = { kind: 'calendarChanged', from: 'a', to: 'b' } as const;
      await dossier.tell({ event, from: 'calendar', ground: 'a decree' });
      await dossier.recorded.until('clockEvent');
      await sign(dossier, 'sealed');
      await dossier.act({ do: 'handOver', by: people.receptionist, present: ['husband', 'wife'] });
    },
  },
  {
    name: 'never-fetched-then-cancelled',
    matter: everySideDoor(),
    play: async (dossier) => {
      await through(dossier);
      await dossier.act({ do: 'beginWaiting', by: people.officer });
      await daysLater(dossier, 9);
      await dossier.recorded.until('waitingEnded');
      await sign(dossier, 'sealed');
      await daysLater(dossier, 70);
      await dossier.act({ do: 'cancelResult', by: people.leader, note });
    },
  },
];
