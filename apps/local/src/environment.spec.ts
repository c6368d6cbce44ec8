import { join } from 'node:path';
import {
  citizenApiEnvironment,
  officeApiEnvironment,
  portalEnvironment,
  sandboxEnvironment,
  seedEnvironment,
  type Wiring,
  workerEnvironment,
} from './environment';

const authority = join('/var', 'authority');
const wiring: Wiring = {
  ports: {
    portal: 4000,
    citizenApi: 4001,
    officeApi: 4002,
    workerHealth: 4003,
    sandbox: 4010,
    smtp: 4025,
    postgres: 5432,
    temporal: 7233,
  },
  layout: {
    varDir: '/var',
    logs: '/var/logs',
    run: '/var/run',
    files: '/var/files',
    authority,
    sandbox: '/var/sandbox',
    postgres: '/var/postgres',
    temporalFile: '/var/temporal.db',
    secretsFile: '/var/secrets.json',
  },
  secrets: {
    databasePasswords: { admin: 'a', owner: 'o', citizen_api: 'c', office_api: 'f', worker: 'w' },
    payloadKey: { id: 'k', key: 'payload' },
    citizenSessionKey: 'citizen-session',
    officeSessionKey: 'office-session',
    personKey: 'person',
    populationApiKey: 'population',
    paymentSecret: 'payment',
  },
  databaseUrls: { admin: 'a', owner: 'o', citizen_api: 'c', office_api: 'f', worker: 'w' },
  temporal: { address: '127.0.0.1:7233', namespace: 'default' },
  sandbox: true,
  logLevel: 'info',
  births: undefined,
};

/** Whether a process is told of a folder that holds this one. */
const knows = (variables: Readonly<Record<string, string>>, folder: string): boolean =>
  Object.values(variables).includes(folder);

describe('what each process is given', () => {
  it('shows the keys of the authority to the seed that makes them and the sandbox that answers with them alone', () => {
    for (const given of [seedEnvironment(wiring), sandboxEnvironment(wiring)])
      expect(knows(given, authority)).toBe(true);
    const others = [
      citizenApiEnvironment(wiring),
      officeApiEnvironment(wiring),
      workerEnvironment(wiring),
      portalEnvironment(wiring, '/app'),
    ];
    for (const given of others) expect(knows(given, authority)).toBe(false);
  });

  it('gives the worker the keystores, and the APIs no more than the certificate to verify by', () => {
    const keystores = join(authority, 'keystores');
    expect(workerEnvironment(wiring)).toMatchObject({ KEYSTORES_DIR: keystores });
    for (const given of [citizenApiEnvironment(wiring), officeApiEnvironment(wiring)]) {
      expect(given).toMatchObject({ TRUST_ROOTS: join(authority, 'root.crt') });
      expect(knows(given, keystores)).toBe(false);
    }
  });

  it('shows the payment secret to the citizen API and the payment service alone', () => {
    const knowing = [sandboxEnvironment(wiring), citizenApiEnvironment(wiring)];
    for (const given of knowing) expect(given).toMatchObject({ PAYMENT_SECRET: 'payment' });
    const others = [officeApiEnvironment(wiring), workerEnvironment(wiring), portalEnvironment(wiring, '/app')];
    for (const given of others) expect(knows(given, 'payment')).toBe(false);
  });
});
