import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FileAnswer } from './verify-answer';
import { Judge } from './verify-judge';
import { readRequest, type VerifyRequest } from './verify-request';

const memory = 1536 * 1024 * 1024;

const help = `Judges the signatures of PDF files.

  npm run --silent verify -- --trust root.pem [--trust more.pem] [--at MOMENT] [--timeout SECONDS] FILE...

Prints one JSON line a file, in their order:
  file        as it was named
  verdict     valid          every signature holds, comes from whom we trust, and only permitted things came after it
              invalid        altered, forged, revoked, weak, or not signed at all
              indeterminate  nothing is wrong, but whom it comes from cannot be told: root unknown, certificate run out
                             without a timestamp, encrypted, missing, too large, too slow to judge
  signatures  oldest first: signer, level (B-B, B-T, B-LT, B-LTA), signedAt (the timestamp's time, else the signer's
              claim), coversWholeFile, trusted, reason
  reason      null, or a code that says why the verdict is not valid

--trust takes PEM (also several in a file) or DER; nothing else is trusted, and nothing is fetched.
--at judges as of another moment. --timeout is for each file, 30 seconds by default.
Ends with 0 when all are valid, 1 when one is not, 2 when the question cannot be understood.
`;

/** Several files are judged at once; the answers are printed in the order of the question. */
async function answerAll({ files, roots, at, patience }: VerifyRequest): Promise<boolean> {
  const answers = new Map<number, FileAnswer>();
  let [next, printed, allValid] = [0, 0, true];
  const print = () => {
    for (let answer = answers.get(printed); answer !== undefined; answer = answers.get(printed)) {
      answers.delete(printed);
      printed += 1;
      allValid &&= answer.verdict === 'valid';
      process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
  };
  const work = async () => {
    const judge = new Judge(join(__dirname, 'verify-child.js'), { patience, memory });
    for (let index = next++; index < files.length; index = next++) {
      answers.set(index, await judge.ask({ file: files[index] ?? '', roots, at }));
      print();
    }
    judge.close();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length, 8) }, work));
  return allValid;
}

/** Whoever reads may stop reading, as `head` does: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const request = readRequest(process.argv.slice(2));
if (request === 'help') {
  process.stdout.write(help);
} else if (typeof request === 'string') {
  console.error(`${request} --help explains.`);
  process.exitCode = 2;
} else {
  answerAll(request).then(
    (allValid) => (process.exitCode = allValid ? 0 : 1),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
