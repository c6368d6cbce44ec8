import { join } from 'node:path';
import type { Layout } from './layout';
import type { Ports } from './ports';
import type { DatabaseRole, Secrets } from './secrets';

/** Everything that is known once database and engine run; from it each process is given only its own part. */
export interface Wiring {
  readonly ports: Ports;
  readonly layout: Layout;
  readonly secrets: Secrets;
  readonly databaseUrls: Readonly<Record<DatabaseRole, string>>;
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** False when the outside systems are real: their addresses then come with the child's extra variables. */
  readonly sandbox: boolean;
  readonly logLevel: string;
  /** How many births to invent; the seed decides when it is left out. */
  readonly births: number | undefined;
}
type Variables = Readonly<Record<string, string>>;

/** Addresses people and processes use; all on the loopback address. */
export function urlsOf(ports: Ports) {
  const on = (port: number) => `http://127.0.0.1:${port}`;
  return {
    portal: on(ports.portal),
    citizenApi: on(ports.citizenApi),
    officeApi: on(ports.officeApi),
    worker: on(ports.workerHealth),
    sandbox: on(ports.sandbox),
  };
}

/** Migrations run as the owner of all tables, the one role that may alter them. */
export function migrateEnvironment(wiring: Wiring): Variables {
  return { ...everyProcess(wiring), DATABASE_OWNER_URL: wiring.databaseUrls.owner };
}

/**
 * The seed also makes the local certificate authority, hence the address where its revocation lists will be. It and the
 * sandbox, which answers for that authority, are the only ones to know where its own keys are.
 */
export function seedEnvironment(wiring: Wiring): Variables {
  return {
    ...migrateEnvironment(wiring),
    SANDBOX_PUBLIC_URL: urlsOf(wiring.ports).sandbox,
    AUTHORITY_DIR: wiring.layout.authority,
    FILES_DIR: wiring.layout.files,
    PERSON_KEY: wiring.secrets.personKey,
    ...(wiring.births === undefined ? {} : { SEED_BIRTHS: String(wiring.births) }),
  };
}

/** The stand-ins of the outside: no database, no engine, no key of ours except the one they check. */
export function sandboxEnvironment(wiring: Wiring): Variables {
  const urls = urlsOf(wiring.ports);
  return {
    ...everyProcess(wiring),
    SANDBOX_PORT: String(wiring.ports.sandbox),
    SANDBOX_SMTP_PORT: String(wiring.ports.smtp),
    SANDBOX_DATA_DIR: wiring.layout.sandbox,
    SANDBOX_PUBLIC_URL: urls.sandbox,
    PORTAL_URL: urls.portal,
    AUTHORITY_DIR: wiring.layout.authority,
    POPULATION_API_KEY: wiring.secrets.populationApiKey,
    PAYMENT_SECRET: wiring.secrets.paymentSecret,
    PAYMENT_NOTIFY_URL: `${urls.citizenApi}/payments/notifications`,
  };
}

export function citizenApiEnvironment(wiring: Wiring): Variables {
  const { sandbox } = urlsOf(wiring.ports);
  return {
    ...api(wiring, wiring.ports.citizenApi),
    DATABASE_URL: wiring.databaseUrls.citizen_api,
    SESSION_KEY: wiring.secrets.citizenSessionKey,
    OIDC_AUDIENCE: 'hotich-citizen',
    OIDC_CLIENT_ID: 'hotich-citizen-portal',
    PAYMENT_SECRET: wiring.secrets.paymentSecret,
    ...(wiring.sandbox ? { OIDC_ISSUER: `${sandbox}/vneid`, PAYMENT_URL: sandbox, ...population(wiring) } : {}),
  };
}

export function officeApiEnvironment(wiring: Wiring): Variables {
  const { sandbox } = urlsOf(wiring.ports);
  return {
    ...api(wiring, wiring.ports.officeApi),
    DATABASE_URL: wiring.databaseUrls.office_api,
    SESSION_KEY: wiring.secrets.officeSessionKey,
    OIDC_AUDIENCE: 'hotich-office',
    OIDC_CLIENT_ID: 'hotich-office-portal',
    ...(wiring.sandbox ? { OIDC_ISSUER: `${sandbox}/office-sso`, ...population(wiring) } : {}),
  };
}

/** The worker alone signs, timestamps and sends mail: it gets the keystores, never the keys of the authority. */
export function workerEnvironment(wiring: Wiring): Variables {
  const { sandbox } = urlsOf(wiring.ports);
  const outside = {
    TIMESTAMP_URL: `${sandbox}/tsa`,
    SMTP_URL: `smtp://127.0.0.1:${wiring.ports.smtp}`,
    ...population(wiring),
  };
  return {
    ...engine(wiring),
    HTTP_PORT: String(wiring.ports.workerHealth),
    DATABASE_URL: wiring.databaseUrls.worker,
    PUBLIC_URL: urlsOf(wiring.ports).portal,
    FILES_DIR: wiring.layout.files,
    KEYSTORES_DIR: join(wiring.layout.authority, 'keystores'),
    PERSON_KEY: wiring.secrets.personKey,
    ...(wiring.sandbox ? outside : {}),
  };
}

/** The portal serves pages and passes calls on; it holds neither keys nor a database login. */
export function portalEnvironment(wiring: Wiring, root: string): Variables {
  const urls = urlsOf(wiring.ports);
  return {
    ...everyProcess(wiring),
    HTTP_PORT: String(wiring.ports.portal),
    PUBLIC_URL: urls.portal,
    CITIZEN_API_URL: urls.citizenApi,
    OFFICE_API_URL: urls.officeApi,
    PORTAL_DIR: join(root, 'dist', 'portal'),
  };
}

function api(wiring: Wiring, port: number): Variables {
  return {
    ...engine(wiring),
    HTTP_PORT: String(port),
    PUBLIC_URL: urlsOf(wiring.ports).portal,
    FILES_DIR: wiring.layout.files,
    TRUST_ROOTS: join(wiring.layout.authority, 'root.crt'),
    PERSON_KEY: wiring.secrets.personKey,
  };
}

function engine(wiring: Wiring): Variables {
  const { id, key } = wiring.secrets.payloadKey;
  return {
    ...everyProcess(wiring),
    TEMPORAL_ADDRESS: wiring.temporal.address,
    TEMPORAL_NAMESPACE: wiring.temporal.namespace,
    PAYLOAD_KEYS: `${id}:${key}`,
  };
}

function population(wiring: Wiring): Variables {
  return {
    POPULATION_URL: urlsOf(wiring.ports).sandbox,
    POPULATION_API_KEY: wiring.secrets.populationApiKey,
  };
}

function everyProcess(wiring: Wiring): Variables {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: process.env['HOME'] ?? wiring.layout.varDir,
    HTTP_HOST: '127.0.0.1',
    LOG_LEVEL: wiring.logLevel,
    SANDBOX: String(wiring.sandbox),
  };
}
