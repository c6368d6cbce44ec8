import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiEnvironment, readConfig } from '@hotich/config';
import type { ActReceipt, DossierInput } from '@hotich/contracts';
import {
  admit,
  type Command,
  type Dossier,
  type DossierId,
  type Matter,
  stageOf,
  vietnam2025To2028,
} from '@hotich/domain';
import { connect, FileStore, migrate } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { storyCommunes, storyStaff } from '@hotich/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DataSource } from 'typeorm';
import { freePorts, startPostgres } from '../../apps/local/src';
import { officeApp } from '../../apps/office-api/src/office-app';

const key = (): string => randomBytes(32).toString('base64');

/** The office API over a real database, with a sign-in of its own and an engine that decides but carries nothing out. */
export interface OfficeRig {
  readonly app: NestFastifyApplication;
  /** Past all row guards, to lay things out and to look behind. */
  readonly owner: DataSource;
  readonly engine: DecidingEngine;
  readonly files: FileStore;
  readonly personKey: string;
  tokenOf(username: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts everything; what was started before something failed is stopped again. */
export async function startOfficeRig(): Promise<OfficeRig> {
  const dir = mkdtempSync(join(tmpdir(), 'hotich-office-'));
  const ends: (() => Promise<unknown>)[] = [async () => rmSync(dir, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return { ...(await start(dir, ends)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(dir: string, ends: (() => Promise<unknown>)[]): Promise<Omit<OfficeRig, 'stop'>> {
  const ports = await freePorts();
  const postgres = await startPostgres(dir, ports.postgres, { durable: false });
  ends.push(() => postgres.stop());
  await migrate(postgres.urls.owner);
  const owner = await connect(postgres.urls.owner, { poolSize: 2 });
  ends.push(() => owner.destroy());
  const issuer = await startIssuer(ports.sandbox);
  ends.push(() => issuer.stop());
  await seed(owner, issuer.url);
  const engine = new DecidingEngine(owner);
  const env = readConfig(ApiEnvironment, environment({ dir, issuer: issuer.url, database: postgres.urls.office_api }));
  const app = await officeApp(env, {
    module: class EngineModule {},
    global: true,
    providers: [{ provide: DossierClient, useValue: engine }],
    exports: [DossierClient],
  });
  ends.push(() => app.close());
  await app.init();
  const idOf = (username: string): string =>
    storyStaff.find((member) => member.username === username)?.id ?? randomUUID();
  const files = new FileStore(env.FILES_DIR);
  return {
    app,
    owner,
    engine,
    files,
    personKey: env.PERSON_KEY,
    tokenOf: (username) => issuer.tokenFor(idOf(username)),
  };
}

function environment({ dir, issuer, database }: { dir: string; issuer: string; database: string }): NodeJS.ProcessEnv {
  return {
    SANDBOX: 'true',
    LOG_LEVEL: 'silent',
    HTTP_PORT: '0',
    DATABASE_URL: database,
    PUBLIC_URL: 'http://127.0.0.1:4000',
    FILES_DIR: join(dir, 'files'),
    TRUST_ROOTS: join(dir, 'authority', 'root.crt'),
    PERSON_KEY: key(),
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    PAYLOAD_KEYS: `k:${key()}`,
    SESSION_KEY: key(),
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: 'hotich-office',
    OIDC_CLIENT_ID: 'hotich-office-portal',
  };
}

/**
 * Decides as the process does, by `admit` over the state in the database, and remembers what it was told. It moves
 * nothing: what an act leads to is the workflow's own test.
 */
export class DecidingEngine implements Pick<DossierClient, 'act' | 'submit' | 'ping'> {
  /** While false, a submission finds nobody. */
  reachable = true;
  readonly told: { readonly dossier: string; readonly command: Command; readonly updateId: string }[] = [];
  readonly started: DossierInput[] = [];
  constructor(private readonly owner: DataSource) {}

  async act(dossier: DossierId, command: Command, updateId: string): Promise<ActReceipt> {
    this.told.push({ dossier, command, updateId });
    const [row]: { matter: Matter; state: Dossier }[] = await this.owner.query(
      'SELECT matter, state FROM dossier WHERE id = $1',
      [dossier],
    );
    if (!row) throw new Error('no such dossier');
    admit(row.matter, row.state, command);
    return { facts: row.state.facts + 1, stage: stageOf(row.matter.plan, row.state), receptionDue: null, due: null };
  }

  submit(input: DossierInput): Promise<ActReceipt | null> {
    this.started.push(input);
    return Promise.resolve(this.reachable ? { facts: 1, stage: 'check', receptionDue: null, due: null } : null);
  }

  ping(): Promise<boolean> {
    return Promise.resolve(true);
  }
}

/** An identity provider with nothing but a key: tokens are made here, the API asks it for the key to check them with. */
async function startIssuer(
  port: number,
): Promise<{ url: string; tokenFor(sub: string): Promise<string>; stop(): Promise<void> }> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const url = `http://127.0.0.1:${port}/office-sso`;
  const documents: Readonly<Record<string, unknown>> = {
    '/office-sso/.well-known/openid-configuration': { issuer: url, jwks_uri: `${url}/jwks` },
    '/office-sso/jwks': { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }] },
  };
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(documents[request.url ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url,
    tokenFor: (sub) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setSubject(sub)
        .setIssuer(url)
        .setAudience('hotich-office')
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function seed(owner: DataSource, issuer: string): Promise<void> {
  await owner.query(
    `INSERT INTO unit (code, name, authority, kind, valid_from) VALUES ('99', 'Cần Thơ', 'Thành phố Cần Thơ', 'province', '2025-07-01')`,
  );
  for (const { code, commune, office } of storyCommunes) {
    await owner.query(
      `INSERT INTO unit (code, name, authority, kind, parent_code, valid_from) VALUES ($1, $2, $3, 'commune', '99', '2025-07-01')`,
      [code, commune, office],
    );
  }
  await owner.query('INSERT INTO work_calendar (version, valid_from, valid_to, content) VALUES ($1, $2, $3, $4)', [
    vietnam2025To2028.version,
    vietnam2025To2028.from,
    vietnam2025To2028.to,
    JSON.stringify(vietnam2025To2028),
  ]);
  for (const { id, name, title, officeCode, roles, username, email } of storyStaff) {
    await owner.query(
      `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, email, valid_from)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '2025-07-01')`,
      [id, issuer, name, title, officeCode ?? storyCommunes[0].code, roles, `key-of-${username}`, email],
    );
  }
}
