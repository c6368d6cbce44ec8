import { randomBytes } from 'node:crypto';
import { ApiEnvironment, ConfigProblem, ProcessEnvironment, readConfig } from '.';

const key = randomBytes(32).toString('base64');
const complete = {
  SANDBOX: 'true',
  HTTP_PORT: '4001',
  DATABASE_URL: 'postgres://hotich_citizen_api:secret@127.0.0.1:5432/hotich',
  PUBLIC_URL: 'http://127.0.0.1:4000',
  FILES_DIR: '/var/files',
  TRUST_ROOTS: '/var/authority/root.crt',
  PERSON_KEY: key,
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  PAYLOAD_KEYS: `k-1:${key}`,
  SESSION_KEY: key,
  OIDC_ISSUER: 'http://127.0.0.1:4010/vneid',
  OIDC_AUDIENCE: 'hotich-citizen',
  OIDC_CLIENT_ID: 'hotich-citizen-portal',
};

describe('reading the environment of a process', () => {
  it('converts numbers, fills in defaults and leaves strangers out', () => {
    const config = readConfig(ApiEnvironment, { ...complete, HOME: '/root' });
    expect(config).toMatchObject({ HTTP_PORT: 4001, LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: 1200 });
    expect(config).not.toHaveProperty('HOME');
  });

  it('names everything that is missing or wrong at once, and never a value', () => {
    const broken = { ...complete, PERSON_KEY: '', HTTP_PORT: '70000', SESSION_KEY: 'c2hvcnQ=', LOG_LEVEL: '' };
    const problem = expect(() => readConfig(ApiEnvironment, broken));
    problem.toThrow(ConfigProblem);
    problem.toThrow(/HTTP_PORT.*PERSON_KEY is not set.*SESSION_KEY/);
    problem.not.toThrow(/c2hvcnQ|70000/);
  });

  it('refuses the stand-in of an identity provider unless the sandbox is declared', () => {
    for (const SANDBOX of ['false', '']) {
      expect(() => readConfig(ApiEnvironment, { ...complete, SANDBOX })).toThrow(/OIDC_ISSUER is a stand-in/);
    }
    const real = { ...complete, SANDBOX: 'false', OIDC_ISSUER: 'https://sso.example.test/vneid' };
    expect(readConfig(ApiEnvironment, real).OIDC_ISSUER).toBe(real.OIDC_ISSUER);
  });

  it('asks a plain process for its port alone', () => {
    expect(readConfig(ProcessEnvironment, { HTTP_PORT: '0' })).toMatchObject({ HTTP_PORT: 0, SANDBOX: 'false' });
  });
});
