import { once } from 'node:events';
import { answerTo } from './due-answer';
import { eventKinds } from './due-request';
import { lineBatches, tooLong } from './line-batches';

const longestLine = 1024 * 1024;

const help = `Says when dossiers are due, and why.

Reads JSON lines and answers each with one JSON line, in order; empty lines are skipped.

  echo '{"procedure":"1.001193","acceptedAt":"2026-02-13T15:01:00+07:00"}' | npm run --silent due

A question:
  procedure    code of the National Portal
  acceptedAt   when the complete dossier was accepted; it also chooses the edition of the rules
  subtype      null, or for changes of an entry BO_SUNG, THAY_DOI, CAI_CHINH, XD_LAI_DAN_TOC
  events       what happened since, in order of time: [{"kind": "...", "at": "..."}], where kind is one of
               ${eventKinds.join(', ')};
               apologised also has "newDue"

An answer:
  due                  the appointment in force; null while a supplement is awaited or an incident holds the time
  dueOriginal          the same by law alone, without any apology
  indexElapsedMinutes  working minutes as the index of QĐ 766/QĐ-TTg counts them, from the first acceptance to the
                       end, else to the open request of a supplement, else to the due date; waiting subtracted
  explanation          the working-out in Vietnamese, a sentence a step
or {"error": "..."}, one sentence that says what is wrong with the line.

Moments are read with any zone (Z or +07:00) and written with +07:00. Office hours are 07:00-11:00 and 13:00-17:00, the
calendar is that of 2025 to 2028.
`;

async function answerAll(): Promise<void> {
  process.stdin.setEncoding('utf8');
  for await (const batch of lineBatches(process.stdin as AsyncIterable<string>, longestLine)) {
    const answers = batch.filter((line) => line === tooLong || line.trim() !== '').map(answerOf);
    // A reader slower than we are holds us back; else all answers would pile up in memory.
    if (answers.length > 0 && !process.stdout.write(answers.join(''))) await once(process.stdout, 'drain');
  }
}

function answerOf(line: string | typeof tooLong): string {
  // Trimming takes the mark at the head of a file and the ends of lines written on Windows.
  const answer =
    line === tooLong ? { error: `The line is longer than ${longestLine} characters.` } : answerTo(line.trim());
  return `${JSON.stringify(answer)}\n`;
}

/** Whoever reads may stop reading, as `head` does: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [wish, ...more] = process.argv.slice(2);
if (wish === '--help' || wish === '-h') {
  process.stdout.write(help);
} else if (wish !== undefined || more.length > 0) {
  console.error('This takes no arguments but --help; questions are read from standard input.');
  process.exitCode = 2;
} else {
  if (process.stdin.isTTY) console.error('Type one JSON line a dossier; Ctrl-D ends. --help explains.');
  answerAll().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
