import { Mailer, NoticeRelay } from '@hotich/notices';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ActRelay } from './act.relay';
import { CleaningRelay } from './cleaning.relay';
import { ImportRelay } from './import.relay';
import { Poller } from './poller';
import { RecountRelay } from './recount.relay';
import { SubmissionRelay } from './submission.relay';

const rest = 1_000;
/** A new calendar is a rare decree, and running deadlines are days long. */
const calendarRest = 5_000;
const day = 24 * 60 * 60 * 1_000;

/**
 * Keeps the relays going: submissions and acts cut short to the engine, notices to people, new calendars to running
 * deadlines, files of digitised books to their process; and once a day the broom.
 */
@Injectable()
export class RelayService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('relay');
  private readonly pollers: Poller[];

  constructor(
    submissions: SubmissionRelay,
    acts: ActRelay,
    notices: NoticeRelay,
    cleaning: CleaningRelay,
    recounts: RecountRelay,
    imports: ImportRelay,
    private readonly mailer: Mailer,
  ) {
    this.pollers = [
      this.poll('submissions', submissions, rest),
      this.poll('acts', acts, rest),
      this.poll('notices', notices, rest),
      this.poll('cleaning', cleaning, day),
      this.poll('recounts', recounts, calendarRest),
      this.poll('imports', imports, rest),
    ];
  }

  onApplicationBootstrap(): void {
    for (const poller of this.pollers) poller.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pollers.map((poller) => poller.stop()));
    this.mailer.close();
  }

  private poll(name: string, relay: { round(): Promise<number> }, restMilliseconds: number): Poller {
    return new Poller(
      () => relay.round(),
      restMilliseconds,
      (error) => this.tell(name, error),
    );
  }

  private tell(relay: string, error: unknown): void {
    this.log.error({ relay, error: error instanceof Error ? error.name : 'unknown' }, 'a round failed');
  }
}
