import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertFreeSpace } from './free-space';
import { layoutOf } from './layout';
import { portsFrom, portVariable } from './ports';
import { ensureCluster } from './postgres-cluster';
import { openSecrets } from './secrets';

let varDir: string;
beforeEach(() => (varDir = mkdtempSync(join(tmpdir(), 'hotich-machine-'))));
afterEach(() => rmSync(varDir, { recursive: true, force: true }));

describe('the disk', () => {
  it('must have 500 MB free, since a full disk stops the database in the midst of work', () => {
    expect(() => assertFreeSpace(varDir, () => 500 * 1024 * 1024)).not.toThrow();
    expect(() => assertFreeSpace(varDir, () => 499 * 1024 * 1024)).toThrow('Only 499 MB are free');
  });
});

describe('ports', () => {
  it('are below 32768, from where the system serves outgoing connections', () => {
    const all: Record<string, number> = { ...portsFrom({}) };
    expect(Math.max(...Object.values(all))).toBeLessThan(32_768);
  });

  it('can each be chosen by a variable of its own, which must hold a port number', () => {
    expect(portVariable('citizenApi')).toBe('HOTICH_PORT_CITIZEN_API');
    expect(portsFrom({ HOTICH_PORT_CITIZEN_API: '5001' })).toMatchObject({ citizenApi: 5001, portal: 4000 });
    expect(() => portsFrom({ HOTICH_PORT_PORTAL: 'web' })).toThrow('HOTICH_PORT_PORTAL is "web"');
  });
});

describe('secrets', () => {
  it('are made once, differ between processes, and can be read by nobody else', () => {
    const layout = layoutOf(varDir);
    const first = openSecrets(layout);
    expect(openSecrets(layout)).toEqual(first);
    expect(statSync(layout.secretsFile).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.payloadKey.key, 'base64')).toHaveLength(32);
    const all = [...Object.values(first.databasePasswords), first.citizenSessionKey, first.officeSessionKey];
    expect(new Set(all).size).toBe(all.length);
  });

  it('kept from before there were payments get what they lack, and keep the rest', () => {
    const layout = layoutOf(varDir);
    const { paymentSecret, ...older } = openSecrets(layout);
    writeFileSync(layout.secretsFile, JSON.stringify(older));
    const completed = openSecrets(layout);
    expect(completed).toMatchObject(older);
    expect(completed.paymentSecret).not.toBe(paymentSecret);
    expect(openSecrets(layout)).toEqual(completed);
  });

  it('are never made anew for data that older ones have encrypted', () => {
    const layout = layoutOf(varDir);
    writeFileSync(layout.temporalFile, '');
    expect(() => openSecrets(layout)).toThrow('without those keys the data cannot be read');
    expect(() => readFileSync(layout.secretsFile)).toThrow('ENOENT');
  });
});

describe('data of another PostgreSQL', () => {
  it('are left untouched, and the two versions are named', async () => {
    const data = join(varDir, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'PG_VERSION'), '19\n');
    const binaries = { home: '', initdb: '', postgres: '' };
    await expect(ensureCluster({ binaries, folder: varDir, data, user: undefined }, 'x')).rejects.toMatchObject({
      code: 'local.postgres.other-version',
      params: { found: '19', expected: '18' },
    });
  });
});
