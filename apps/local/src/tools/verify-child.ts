/**
 * Judges one file at a time, in a process of its own: whatever a hostile file does to it, the asking process lives on and has an
 * answer for the next.
 */
import { open } from 'node:fs/promises';
import { verifyDocument } from '@hotich/signing';
import { largestFile, notJudged, type FileAnswer, type FileQuestion } from './verify-answer';

process.on('message', (question: FileQuestion) => {
  answerTo(question).then(
    (answer) => process.send?.(answer),
    () => process.send?.(notJudged(question.file, 'signing.file.unreadable')),
  );
});
process.on('disconnect', () => process.exit(0));

async function answerTo({ file, roots, at }: FileQuestion): Promise<FileAnswer> {
  const bytes = await contentOf(file);
  if (typeof bytes === 'string') return notJudged(file, bytes);
  const { verdict, signatures, reason } = await verifyDocument(bytes, { roots, ...(at === null ? {} : { at }) });
  const shown = signatures.map(({ signer, level, signedAt, coversWholeFile, trusted, reason: why }) => ({
    signer,
    level,
    signedAt,
    coversWholeFile,
    trusted,
    reason: why,
  }));
  return { file, verdict, signatures: shown, reason };
}

/** Read only as far as the size that was asked for: a file may grow while it is being read. */
async function contentOf(file: string): Promise<Uint8Array | 'signing.file.tooLarge'> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > largestFile) return 'signing.file.tooLarge';
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
