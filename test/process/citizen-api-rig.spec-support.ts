import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiEnvironment, readConfig } from '@hotich/config';
import { vietnam2025To2028 } from '@hotich/domain';
import { connect, migrate } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { type Citizen, staffMember, storyCommunes } from '@hotich/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DataSource } from 'typeorm';
import { freePorts, startPostgres } from '../../apps/local/src';
import { citizenApp } from '../../apps/citizen-api/src/citizen-app';
import { RecordingEngine } from './recording-engine.spec-support';

/** The citizen API over a real database, with a sign-in of its own and an engine that only keeps the records. */
export interface CitizenRig {
  readonly app: NestFastifyApplication;
  /** Past all row guards, to lay things out and to look behind. */
  readonly owner: DataSource;
  readonly engine: RecordingEngine;
  tokenOf(citizen: Citizen): Promise<string>;
  stop(): Promise<void>;
}

/** `more` is added to the environment of the API. */
export async function startCitizenRig(more: NodeJS.ProcessEnv = {}): Promise<CitizenRig> {
  const dir = mkdtempSync(join(tmpdir(), 'hotich-citizen-'));
  const ends: (() => Promise<unknown>)[] = [async () => rmSync(dir, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const ports = await freePorts();
    const postgres = await startPostgres(dir, ports.postgres, { durable: false });
    ends.push(() => postgres.stop());
    await migrate(postgres.urls.owner);
    const owner = await connect(postgres.urls.owner, { poolSize: 2 });
    ends.push(() => owner.destroy());
    await seed(owner);
    const issuer = await startIssuer(ports.sandbox);
    ends.push(() => issuer.stop());
    const engine = new RecordingEngine(owner);
    const env = readConfig(ApiEnvironment, { ...environment(dir, issuer.url, postgres.urls.citizen_api), ...more });
    const app = await citizenApp(env, {
      module: class EngineModule {},
      global: true,
      providers: [{ provide: DossierClient, useValue: engine }],
      exports: [DossierClient],
    });
    ends.push(() => app.close());
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { app, owner, engine, tokenOf: issuer.tokenOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environment(dir: string, issuer: string, database: string): NodeJS.ProcessEnv {
  const key = (): string => randomBytes(32).toString('base64');
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
    OIDC_AUDIENCE: 'hotich-citizen',
    OIDC_CLIENT_ID: 'hotich-citizen-portal',
  };
}

/** An identity provider of one key, which signs for any citizen of the story. */
async function startIssuer(port: number) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const url = `http://127.0.0.1:${port}/vneid`;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const isKeys = request.url?.endsWith('/jwks') === true;
    const answer = isKeys ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url,
    tokenOf: (citizen: Citizen): Promise<string> =>
      new SignJWT({
        SoDinhDanh: citizen.personalId,
        HoVaTen: citizen.name,
        NgayThangNamSinh: citizen.birthDate,
        SoDienThoai: citizen.phone,
        ThuDienTu: citizen.email,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'k' })
        .setSubject(citizen.username)
        .setIssuer(url)
        .setAudience('hotich-citizen')
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(privateKey),
    stop: (): Promise<void> => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function seed(owner: DataSource): Promise<void> {
  const since = '2025-07-01';
  for (const { code, commune, office } of storyCommunes)
    await owner.query(`INSERT INTO unit (code, name, authority, kind, valid_from) VALUES ($1, $2, $3, 'commune', $4)`, [
      code,
      commune,
      office,
      since,
    ]);
  await owner.query('INSERT INTO work_calendar (version, valid_from, valid_to, content) VALUES ($1, $2, $3, $4)', [
    vietnam2025To2028.version,
    vietnam2025To2028.from,
    vietnam2025To2028.to,
    JSON.stringify(vietnam2025To2028),
  ]);
  const { id, name, title, roles } = staffMember('tiepnhan.huongsen');
  await owner.query(
    `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, valid_from)
     VALUES ($1, 'spec', $2, $3, $4, $5, 'key-of-receptionist', $6)`,
    [id, name, title, storyCommunes[0].code, roles, since],
  );
}
