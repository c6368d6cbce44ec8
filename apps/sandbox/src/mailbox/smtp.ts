import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { EventLog } from '../event-log';
import type { MailFaults } from './mail-faults';
import type { MailStore } from './mail-store';

export interface RunningSmtp {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the mail server on the loopback address; it takes mail from anyone there and delivers none of it. */
export async function startSmtp(
  port: number,
  store: MailStore,
  faults: MailFaults,
  log: EventLog,
): Promise<RunningSmtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // A look-up of the caller's name would go out to the network.
    disableReverseLookup: true,
    size: 25 * 1024 * 1024,
    closeTimeout: 1_000,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', callback);
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        receive(Buffer.concat(chunks), recipients).then(() => callback(), callback);
      });
    },
  });
  server.on('error', (error) => log('mailbox.error', { code: error.name }));

  const receive = async (source: Buffer, recipients: readonly string[]): Promise<void> => {
    const plan = faults.next();
    if (plan === 'refuse') throw refusal();
    const mail = await store.keep(source, recipients, new Date());
    log('mailbox.received', { mail: mail.id, repeats: mail.repeats });
    if (plan === 'keep-and-refuse') throw refusal();
  };

  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: portOf(server.server.address()), stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** 451: a trouble that passes; a sender tries again later (RFC 5321 section 4.2.3). */
function refusal(): Error {
  return Object.assign(new Error('stand-in refuses this mail as it was told to'), { responseCode: 451 });
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
