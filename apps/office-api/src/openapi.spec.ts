import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOfficeApi } from './office-app';

describe('the description of the office API', () => {
  it('is committed as the code makes it', async () => {
    const committed: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'openapi.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify(await describeOfficeApi()))).toEqual(committed);
  });

  it('names each operation once', async () => {
    const { paths } = await describeOfficeApi();
    const names = Object.values(paths).flatMap((path) => [path.get, path.post].flatMap((op) => op?.operationId ?? []));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['listTasks', 'signApprovals', 'searchEntries', 'importBooks']));
  });
});
