import type { BookkeepingActivities } from '@hotich/contracts';
import { localOf, parsePlainDate, type Plan } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import {
  birthContentOf,
  extractCopyContentOf,
  getEntry,
  type NewEntry,
  registerEntry,
  birthRegistrationType,
  strikeOut,
} from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource, EntityManager } from 'typeorm';
import { answersOf, entryFoundFor, filedOn, officeOf, staffName } from '../casefile/case-reader';

type Input = Parameters<BookkeepingActivities['registerEntry']>[0];

/** Numbers and writes the entry that a dossier asks for, unsigned: the book of births, or the book of copies. */
export function registerFor(source: DataSource, input: Input): ReturnType<BookkeepingActivities['registerEntry']> {
  return inTransaction(source, {}, async (tx) => {
    const office = await officeOf(tx, input.plan.office);
    const registeredOn = localOf(input.at).date;
    return registerEntry(tx, {
      dossierId: input.dossierId,
      office,
      year: Number(registeredOn.slice(0, 4)),
      registeredOn,
      ...(await matterOf[bookOf(input.plan)](tx, input)),
    });
  });
}

type Matter = Pick<NewEntry, 'kind' | 'registrationType' | 'subject' | 'content'>;
type WrittenBook = 'birth' | 'extractCopy';

const matterOf: Record<WrittenBook, (tx: EntityManager, input: Input) => Promise<Matter>> = {
  birth: async (tx, { dossierId, by }) => {
    const answers = await answersOf(tx, dossierId);
    return {
      kind: 'birth',
      registrationType: birthRegistrationType(
        parsePlainDate(String(answers['childBirthDate'])),
        await filedOn(tx, dossierId),
      ),
      subject: { name: String(answers['childName']), birth: String(answers['childBirthDate']), personalId: null },
      content: birthContentOf(answers, { executor: await staffName(tx, by) }),
    };
  },
  extractCopy: async (tx, { dossierId, by }) => {
    const answers = await answersOf(tx, dossierId);
    const found = await entryFoundFor(tx, dossierId);
    const original = found && (await getEntry(tx, found));
    // A copy is made from the book, never from what the applicant wrote.
    if (!original) throw ApplicationFailure.nonRetryable('no entry to copy from', 'registers.nothingToCopy');
    return {
      kind: 'extractCopy',
      registrationType: 0,
      subject: { name: original.subjectName, birth: original.subjectBirth, personalId: original.subjectPersonalId },
      content: extractCopyContentOf(answers, original, { executor: await staffName(tx, by) }),
    };
  },
};

function bookOf(plan: Plan): WrittenBook {
  const step = plan.steps.find((candidate) => candidate.kind === 'registration');
  if (step?.kind === 'registration' && (step.book === 'birth' || step.book === 'extractCopy')) return step.book;
  throw ApplicationFailure.nonRetryable('the plan names no book that is written here', 'plan.noBook');
}

/** Gives an unsigned entry up: the dossier was refused or withdrawn after it had its number. */
export function strikeOutFor(
  source: DataSource,
  { entry, note }: Parameters<BookkeepingActivities['strikeOut']>[0],
): Promise<void> {
  return inTransaction(source, {}, async (tx) => {
    const [reason]: { text: string; by: string | null }[] = note
      ? await tx.query('SELECT text, by_staff AS by FROM note WHERE id = $1', [note])
      : [];
    await strikeOut(tx, entry, {
      text: reason?.text ?? 'Người yêu cầu rút hồ sơ',
      ground: 'TT 04/2020/TT-BTP Điều 35',
      by: null,
    });
  });
}
