import type { FastifyInstance } from 'fastify';
import type { EventLog } from './event-log';
import { buildHttpServer } from './http-server';
import { registerRealm } from './identity/identity.plugin';
import { citizenRealm, staffRealm } from './identity/realm';
import { MailFaults } from './mailbox/mail-faults';
import { MailStore } from './mailbox/mail-store';
import { registerMailbox } from './mailbox/mailbox.route';
import { startSmtp, type RunningSmtp } from './mailbox/smtp';
import { registerPages } from './pages/pages.plugin';
import { PaymentFaults } from './payment/payment-faults';
import { PaymentLedger } from './payment/payment-ledger';
import { PaymentNotifier } from './payment/payment-notifier';
import { registerPayment } from './payment/payment.route';
import { AccessLog } from './population/access-log';
import { BirthLedger } from './population/birth-ledger';
import { PopulationFaults } from './population/population-faults';
import { registerPopulation } from './population/population.route';
import type { SandboxSettings } from './settings';
import type { SandboxPeople } from './people';
import type { AuthorityServices } from './trust/authority-services';
import { TrustFaults } from './trust/trust-faults';
import { registerTrust } from './trust/trust.route';

export interface RunningSandbox {
  readonly url: string;
  readonly smtpPort: number;
  /** Ends open requests, writes what is not yet on disk, frees both ports. */
  stop(): Promise<void>;
}

/** Starts all stand-ins on the loopback address. Rejects, with nothing left running, when one of them cannot start. */
export async function startSandbox(
  settings: SandboxSettings,
  people: SandboxPeople,
  authority: AuthorityServices,
  log: EventLog,
): Promise<RunningSandbox> {
  const app = buildHttpServer(log);
  registerPages(app);
  await registerRealm(app, citizenRealm(people.citizens), settings, log);
  await registerRealm(app, staffRealm(people.staff), settings, log);
  registerTrust(app, authority, new TrustFaults());
  await addPopulation(app, settings, people);
  const payments = await addPayment(app, settings, log);
  const smtp = await addMailbox(app, settings, log);
  registerHealth(app);
  try {
    await app.listen({ host: '127.0.0.1', port: settings.port });
  } catch (error) {
    await app.close();
    throw error;
  }
  payments.resume();
  const port = app.addresses()[0]?.port ?? settings.port;
  log('sandbox.started', { port, smtpPort: smtp.port });
  return { url: `http://127.0.0.1:${port}`, smtpPort: smtp.port, stop: () => app.close() };
}

async function addPopulation(app: FastifyInstance, settings: SandboxSettings, people: SandboxPeople): Promise<void> {
  const { findPerson } = people;
  const births = await BirthLedger.open(settings.dataDir, (id) => findPerson(id) !== undefined);
  const access = await AccessLog.open(settings.dataDir);
  registerPopulation(app, {
    apiKey: settings.populationApiKey,
    find: (id) => findPerson(id) ?? births.find(id),
    births,
    access,
    faults: new PopulationFaults(),
  });
  app.addHook('onClose', async () => {
    await births.settled();
    await access.settled();
  });
}

async function addPayment(app: FastifyInstance, settings: SandboxSettings, log: EventLog): Promise<PaymentNotifier> {
  const ledger = await PaymentLedger.open(settings.dataDir);
  const faults = new PaymentFaults();
  const notifier = new PaymentNotifier(settings.payment, ledger, faults, log);
  registerPayment(app, { publicUrl: settings.publicUrl, secret: settings.payment.secret, ledger, notifier, faults });
  app.addHook('onClose', async () => {
    notifier.stop();
    await ledger.settled();
  });
  return notifier;
}

async function addMailbox(app: FastifyInstance, settings: SandboxSettings, log: EventLog): Promise<RunningSmtp> {
  const store = await MailStore.open(settings.dataDir);
  const faults = new MailFaults();
  registerMailbox(app, store, faults);
  const smtp = await startSmtp(settings.smtpPort, store, faults, log);
  app.addHook('onClose', async () => {
    await smtp.stop();
    await store.settled();
  });
  return smtp;
}

/** The process answers only once every part has been opened, so that being ready is being there. */
function registerHealth(app: FastifyInstance): void {
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/ready', async () => ({ status: 'ready' }));
}
