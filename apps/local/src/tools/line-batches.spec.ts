import { lineBatches, tooLong } from './line-batches';

async function read(pieces: readonly string[], longest = 10): Promise<(string | symbol)[][]> {
  const batches: (string | symbol)[][] = [];
  const source = (async function* () {
    yield* pieces;
  })();
  for await (const batch of lineBatches(source, longest)) batches.push([...batch]);
  return batches;
}

describe('lines out of pieces', () => {
  it('come when their end does, wherever the pieces were cut', async () => {
    expect(await read(['one\ntw', 'o\nthree\n'])).toEqual([['one'], ['two', 'three']]);
    expect(await read([...'a\nb\n'])).toEqual([[], ['a'], [], ['b']]);
  });

  it('include the last one without an end', async () => {
    expect(await read(['one\ntwo'])).toEqual([['one'], ['two']]);
    expect(await read([])).toEqual([]);
  });

  it('keep empty ones and other line separators in their place', async () => {
    expect(await read(['\n\na\u2028b\r\n'])).toEqual([['', '', 'a\u2028b\r']]);
  });

  it('that are too long are told and not kept, however they come', async () => {
    const long = 'x'.repeat(11);
    expect(await read([`${long}\nok\n${long}`])).toEqual([[tooLong, 'ok'], [tooLong]]);
    expect(await read(['xxxxxx', 'xxxxxx', 'xxx\nok\n'])).toEqual([[], [], [tooLong, 'ok']]);
    expect(await read(['x'.repeat(10), '\n'])).toEqual([[], ['x'.repeat(10)]]);
  });
});
