import { once } from 'node:events';
import { findDuplicates, linkLists, linkable } from '@hotich/domain';
import { linkAnswer } from './link-answer';
import { type LinkWish, linkWish } from './link-arguments';
import { LinkRefusal } from './link-refusal';
import { readPeople } from './link-table';

const help = `Finds the records of the same people in two lists, or twice in one, and says how sure that is.

  npm run --silent link -- --left a.csv --right b.csv [--explain] [--all] [--map ...] [--threshold ...]
  npm run --silent link -- --left a.csv

Columns (any may be missing or empty, the first line names them):
  id           tells records apart; without it, their number counts
  name         in whatever order, with or without marks
  birth_date   1958-03-12, 12/03/1958, 12.03.1958, 12-03-1958, 19580312, 05/1958, 1958, 00/00/1958
  sex, personal_id, mother, father, place

--map          columns with other names, joined by a plus:
               name=given_name+surname,birth_date=date_of_birth,place=address_1+suburb+postcode
--explain      adds the weight of each field in bits (empty: not known on either side), then
               prior    how rare a match is among all pairs
               kin      what twins, siblings and other kin would explain as well
               others   what other records did: rivals for the same partner lower a score; inside one list, a third
                        record that matches both raises it
               The score is the sum of these columns.
--all          prints the pairs called "no" as well that were near enough to be compared
--threshold    scores of the verdicts, match=8,review=-2 unless said otherwise

Prints CSV, best first: left,right,score,verdict. The score is log2 of the odds that both are one person. A match has its
threshold and more than a name and a year to show; for a review a person should look. In one list each pair stands once,
the earlier record on the left. Nothing is kept.
`;

async function answer(wish: LinkWish): Promise<void> {
  const left = readPeople(wish.left, wish.map).map(linkable);
  const right = wish.right === undefined ? undefined : readPeople(wish.right, wish.map).map(linkable);
  const pairs = right === undefined ? findDuplicates(left, wish.thresholds) : linkLists(left, right, wish.thresholds);
  let batch = '';
  for (const line of linkAnswer(pairs, wish)) {
    batch += line;
    if (batch.length < 65_536) continue;
    if (!process.stdout.write(batch)) await once(process.stdout, 'drain');
    batch = '';
  }
  process.stdout.write(batch);
}

/** Whoever reads may stop reading, as `head` does: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function main(): Promise<void> {
  try {
    const wish = linkWish(process.argv.slice(2));
    if (wish === null) process.stdout.write(help);
    else await answer(wish);
  } catch (error) {
    if (!(error instanceof LinkRefusal)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
