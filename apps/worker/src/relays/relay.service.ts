import { Mailer, NoticeRelay } from '@hotich/notices';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ActRelay } from './act.relay';
import { Poller } from './poller';
import { SubmissionRelay } from './submission.relay';

const rest = 1_000;

/** Keeps the relays going: submissions and acts cut short to the engine, notices to people. */
@Injectable()
export class RelayService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('relay');
  private readonly pollers: Poller[];

  constructor(
    submissions: SubmissionRelay,
    acts: ActRelay,
    notices: NoticeRelay,
    private readonly mailer: Mailer,
  ) {
    this.pollers = [
      new Poller(
        () => submissions.round(),
        rest,
        (error) => this.tell('submissions', error),
      ),
      new Poller(
        () => notices.round(),
        rest,
        (error) => this.tell('notices', error),
      ),
    ];
  }

  onApplicationBootstrap(): void {
    for (const poller of this.pollers) poller.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pollers.map((poller) => poller.stop()));
    this.mailer.close();
  }

  private tell(relay: string, error: unknown): void {
    this.log.error({ relay, error: error instanceof Error ? error.name : 'unknown' }, 'a round failed');
  }
}
