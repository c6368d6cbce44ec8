/** Stands for a line that was longer than allowed; its text was not kept. */
export const tooLong = Symbol('tooLong');

/**
 * The lines of a stream, a batch for each piece that came in, so that whoever asks line by line is answered at once. A
 * line longer than `longest` characters is dropped while it comes in, and never held in memory.
 */
export async function* lineBatches(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<readonly (string | typeof tooLong)[]> {
  let [rest, isDropping] = ['', false];
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    const batch: (string | typeof tooLong)[] = [];
    take(first);
    for (const other of others) {
      batch.push(isDropping ? tooLong : rest);
      [rest, isDropping] = ['', false];
      take(other);
    }
    yield batch;
  }
  if (isDropping || rest !== '') yield [isDropping ? tooLong : rest];

  function take(more: string): void {
    if (!isDropping) rest += more;
    if (rest.length > longest) [rest, isDropping] = ['', true];
  }
}
