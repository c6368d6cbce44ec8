import { Client } from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf } from './process-identity';
import { freePorts } from './ports';
import { startPostgres } from './postgres';
import { searchAttributes, startTemporal } from './temporal';
import { Connection } from '@temporalio/client';

jest.setTimeout(120_000);

const varDir = mkdtempSync(join(tmpdir(), 'hotich-servers-'));
afterAll(() => rmSync(varDir, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

describe('the database of a local run', () => {
  it('keeps what was written over a stop, and over a kill -9 that supervision heals', async () => {
    const { postgres: port } = await freePorts();
    const first = await startPostgres(varDir, port);
    expect(first.fresh).toBe(true);
    await ask(first.urls.owner, 'CREATE TABLE kept (n int)');
    await ask(first.urls.owner, 'INSERT INTO kept VALUES (1)');
    await first.stop();

    const again = await startPostgres(varDir, port);
    expect(again.fresh).toBe(false);
    await ask(again.urls.owner, 'INSERT INTO kept VALUES (2)');
    const before = again.process.pid;
    await again.process.kill('SIGKILL');
    await again.process.whenReady();
    expect(again.process.pid).not.toBe(before);
    expect(await ask(again.urls.owner, 'SELECT n FROM kept ORDER BY n')).toEqual([1, 2]);

    const last = again.process.pid ?? 0;
    await again.stop();
    expect(identityOf(last)).toBeUndefined();
  });

  it('sorts Vietnamese names by the Vietnamese alphabet, knows their letters, and is durable', async () => {
    const server = await startPostgres(varDir, (await freePorts()).postgres);
    try {
      const names = `SELECT n FROM unnest(ARRAY['Đào','Ân','Ăn','Dương','An','Ánh']) AS t(n) ORDER BY n`;
      expect(await ask(server.urls.worker, names)).toEqual(['An', 'Ánh', 'Ăn', 'Ân', 'Dương', 'Đào']);
      expect(await ask(server.urls.worker, `SELECT similarity('Ngô Ước', 'ngô ước')`)).toEqual([1]);
      expect(await ask(server.urls.worker, `SELECT unaccent('Đặng Thị Hường')`)).toEqual(['Dang Thi Huong']);
      expect(await ask(server.urls.worker, 'SHOW fsync')).toEqual(['on']);
    } finally {
      await server.stop();
    }
  });

  it('lets only the owner make tables', async () => {
    const server = await startPostgres(varDir, (await freePorts()).postgres);
    try {
      for (const role of ['citizen_api', 'office_api', 'worker'] as const) {
        await expect(ask(server.urls[role], 'CREATE TABLE mine (n int)')).rejects.toThrow('permission denied');
      }
    } finally {
      await server.stop();
    }
  });
});

describe('the engine of a local run', () => {
  it('serves the namespace with every search attribute, also after a kill -9', async () => {
    const server = await startTemporal(varDir, (await freePorts()).temporal);
    try {
      await server.process.kill('SIGKILL');
      await server.process.whenReady();
      const connection = await Connection.connect({ address: server.address });
      const known = await connection.operatorService.listSearchAttributes({ namespace: server.namespace });
      await connection.close();
      expect(Object.keys(known.customAttributes ?? {})).toEqual(
        expect.arrayContaining(searchAttributes().map(([name]) => name)),
      );
    } finally {
      await server.stop();
    }
  });
});
