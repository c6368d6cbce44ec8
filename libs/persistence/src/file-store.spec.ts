import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from './file-store';

const digestOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('FileStore', () => {
  let dir: string;
  let store: FileStore;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'hotich-files-'));
    store = new FileStore(dir);
  });

  it('gives back what was put, under its digest', async () => {
    expect(await store.put(Buffer.from('abc'))).toBe(digestOfAbc);
    expect((await store.get(digestOfAbc)).toString()).toBe('abc');
  });

  it('keeps the same bytes once, also when two put them at the same time', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('abc'))));
    expect(await readdir(join(dir, 'ba'))).toEqual([digestOfAbc]);
  });

  it('refuses to hand out a file that was changed on the disk', async () => {
    await store.put(Buffer.from('abc'));
    await writeFile(join(dir, 'ba', digestOfAbc), 'abd');
    await expect(store.get(digestOfAbc)).rejects.toThrow('damaged');
  });

  it('takes nothing for a digest that could be a path', async () => {
    await expect(store.get('../../etc/passwd')).rejects.toThrow('not a digest');
  });
});
