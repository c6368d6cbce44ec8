import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { citizenA, husbandOfA } from '@hotich/testing';
import { carry } from '../../apps/local/src/demo/carry';
import { aChild, scene, submitBirth, system } from './stage';

describe('what must not be read by whom it does not concern', () => {
  const child = aChild();
  let id: string;
  beforeAll(async () => {
    const { mother, office } = await scene();
    const submitted = await submitBirth(mother, child);
    await carry(submitted.id, submitted.code, mother, office, () => undefined);
    ({ id } = submitted);
  });

  /** Words that name the people of this dossier, wherever they turn up. */
  const telling = [
    child.name,
    citizenA.name,
    husbandOfA.name,
    citizenA.personalId,
    citizenA.email,
    citizenA.phone,
    'Trung tâm Y tế',
  ];

  it('stands in no log of any process', () => {
    const folder = join(system().varDir, 'logs');
    const logs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(logs.join('')).toContain('request completed');
    for (const word of telling) expect(logs.filter((log) => log.includes(word))).toEqual([]);
  });

  it('lies locked in the engine: no payload is readable there, and no id or attribute tells a person', async () => {
    const { address, namespace } = system().temporal;
    const connection = await Connection.connect({ address });
    try {
      // Without our codec: what an operator of the engine would see.
      const handle = new Client({ connection, namespace }).workflow.getHandle(`dossier-${id}`);
      const bytes = temporal.api.history.v1.History.encode(await handle.fetchHistory()).finish();
      const seen = Buffer.from(bytes).toString('utf8');
      expect(seen).toContain('binary/encrypted');
      expect(seen).not.toContain('"do":"approve"');
      for (const word of telling) expect(seen.includes(word)).toBe(false);
    } finally {
      await connection.close();
    }
  });
});
