import type { Answers, Procedure } from '@hotich/catalogue';
import type { BookkeepingActivities } from '@hotich/contracts';
import { type BookKind, localOf, type NoteId, type PlainDate } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import {
  cancelEntry,
  copiedColumnsOf,
  type EntryDraft,
  entryDraftOf,
  type EntryMeta,
  getEntry,
  type GivenNumber,
  oweNotes,
  registerEntry,
  strikeOut,
} from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource, EntityManager } from 'typeorm';
import { answersOf, entryFoundFor, filedOn, type Office, officeOf, staffName } from '../casefile/case-reader';
import { booksOf, noBook, officeNames, pinnedEdition } from '../casefile/pinned-edition';
import { notesOwed } from './notes-owed';

type Input = Parameters<BookkeepingActivities['registerEntry']>[0];

/** What both entries of a dossier are written from. */
interface Case {
  readonly input: Input;
  readonly procedure: Procedure;
  readonly answers: Answers;
  readonly office: Office;
  readonly meta: EntryMeta & { readonly filedOn: PlainDate };
}

/**
 * Numbers and writes what the pinned edition enters in a book, unsigned; of a combined procedure both entries, in one
 * transaction, and the plan's own is returned. What they will note beside older entries is fixed here too.
 */
export function registerFor(source: DataSource, input: Input): Promise<GivenNumber> {
  return inTransaction(source, {}, async (tx) => {
    const { dossierId, plan, by, at } = input;
    const procedure = pinnedEdition(plan);
    const { book, also } = booksOf(plan);
    const answers = await answersOf(tx, dossierId);
    const matter: Case = {
      input,
      procedure,
      answers,
      office: await officeOf(tx, plan.office),
      meta: {
        filedOn: await filedOn(tx, dossierId),
        executor: await staffName(tx, by),
        officeNames: await officeNames(tx, procedure.form, answers),
      },
    };
    const main = await write(tx, matter, book);
    if (!main) throw noBook();
    if (also) await write(tx, matter, also);
    // The plan's own entry notes, not the second one too: an older entry needs one note a matter.
    const place = { kind: book, registeredOn: localOf(at).date, officeName: matter.office.authority, ...main };
    await oweNotes(tx, main.entry, await notesOwed(tx, { dossierId, procedure, answers, place }));
    return main;
  });
}

/** Null where the procedure, answered like this, writes nothing into that book. */
async function write(tx: EntityManager, matter: Case, kind: BookKind): Promise<GivenNumber | null> {
  const { input, procedure, answers, office } = matter;
  const draft = entryDraftOf(procedure, kind, answers, matter.meta);
  if (!draft) return null;
  const registeredOn = localOf(input.at).date;
  return registerEntry(tx, {
    dossierId: input.dossierId,
    office,
    year: Number(registeredOn.slice(0, 4)),
    registeredOn,
    ...(kind === 'extractCopy' ? await ofOriginal(tx, input, draft) : draft),
  });
}

/** A copy is made from the book, never from what the applicant wrote. */
async function ofOriginal(tx: EntityManager, { dossierId }: Input, draft: EntryDraft): Promise<EntryDraft> {
  const found = await entryFoundFor(tx, dossierId);
  const original = found && (await getEntry(tx, found));
  if (!original) throw ApplicationFailure.nonRetryable('no entry to copy from', 'registers.nothingToCopy');
  const { subjectName: name, subjectBirth: birth, subjectPersonalId: personalId } = original;
  return {
    ...draft,
    subject: { name, birth, personalId },
    content: { ...draft.content, ...copiedColumnsOf(original) },
  };
}

/** Gives unsigned entries up: the dossier was refused or withdrawn after it had its number. */
export function strikeOutFor(
  source: DataSource,
  { entry, note }: Parameters<BookkeepingActivities['strikeOut']>[0],
): Promise<void> {
  return inTransaction(source, {}, async (tx) => {
    const text = (note && (await noteText(tx, note))) ?? 'Người yêu cầu rút hồ sơ';
    await strikeOut(tx, entry, { text, ground: 'TT 04/2020/TT-BTP Điều 35', by: null });
  });
}

/** Cancels what was in force and never handed over, or rested on a false paper (NĐ 123/2015/NĐ-CP Điều 32; QĐ 163/QĐ-BTP). */
export function cancelEntryFor(
  source: DataSource,
  { entry, by, note }: Parameters<BookkeepingActivities['cancelEntry']>[0],
): Promise<void> {
  return inTransaction(source, {}, async (tx) => {
    const text = (await noteText(tx, note)) ?? 'Hủy bỏ kết quả đăng ký hộ tịch';
    const ground = 'NĐ 123/2015/NĐ-CP Điều 32; QĐ 163/QĐ-BTP (2026): hủy bỏ kết quả đăng ký';
    await cancelEntry(tx, entry, { text, ground, by: by.is === 'staff' ? by.id : null });
  });
}

async function noteText(tx: EntityManager, note: NoteId): Promise<string | null> {
  const [row]: { text: string }[] = await tx.query('SELECT text FROM note WHERE id = $1', [note]);
  return row?.text ?? null;
}
