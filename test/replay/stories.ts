import {
  addDays,
  type Channel,
  closingOf,
  type Fact,
  localOf,
  type PlainDate,
  vietnam2025To2028 as calendar,
} from '@hotich/domain';
import { applicant, digest, note, paper, people } from '../../libs/domain/src/dossier/story.fixture';
import type { RunningDossier } from '../process/time-skipping';

export interface Story {
  readonly name: string;
  readonly channel: Channel;
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

/** The ways through the process that histories are kept of: one per branch of the loop. */
export const stories: readonly Story[] = [
  {
    name: 'online-delivered',
    channel: 'online',
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
    channel: 'counter',
    play: async (dossier) => {
      await accept(dossier);
      await sign(dossier, 'sealed');
      await dossier.act({ do: 'handOver', by: people.receptionist });
    },
  },
  {
    name: 'supplemented-then-withdrawn-after-registration',
    channel: 'counter',
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
    channel: 'online',
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
    channel: 'online',
    play: async (dossier) => {
      await submit(dossier);
      await dossier.act({ do: 'askSupplement', by: people.receptionist, note, components: ['identity'] });
      await daysLater(dossier, 45);
    },
  },
];
