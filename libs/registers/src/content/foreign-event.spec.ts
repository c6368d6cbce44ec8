import { findProcedure, planOf } from '@hotich/catalogue';
import { as, type OfficeCode, parsePlainDate } from '@hotich/domain';
import { sampleAnswers } from '@hotich/testing';
import { entryDraftOf } from './entry-draft';

const filedOn = parsePlainDate('2026-11-24');
const procedure = findProcedure('2.000547', filedOn);

describe('an event decided abroad (Luật Hộ tịch 60/2014/QH13 Điều 48, 49)', () => {
  it.each([
    ['birth', 3, 'nksHoTen'],
    ['guardianship', 3, 'ghHoTen'],
    ['parentChild', 2, 'cmHoTen'],
    ['adoption', 3, 'cnHoTen'],
    ['death', 3, 'nktHoTen'],
    ['change', 3, 'ntdHoTen'],
  ] as const)('of the kind %s stands in the book of that kind alone, as registered abroad', (eventKind, type, name) => {
    if (!procedure) throw new Error('2.000547 is not offered');
    const answers = answersOf(eventKind);
    const step = planOf(procedure, { channel: 'post', office: as<OfficeCode>('99001'), answers }).steps.find(
      ({ kind }) => kind === 'registration',
    );
    expect(step).toEqual({ kind: 'registration', book: eventKind });
    const drafts = procedure.entries.flatMap(({ book }) => entryDraftOf(procedure, book, answers, { filedOn }) ?? []);
    expect(drafts.map(({ kind, registrationType }) => [kind, registrationType])).toEqual([[eventKind, type]]);
    expect(drafts[0]?.content).toMatchObject({
      [name]: expect.any(String),
      cqNuocNgoaiDaDangKy: expect.any(String),
      qgNuocNgoaiDaDangKy: expect.any(String),
      ngayDangKyNuocNgoai: expect.any(String),
    });
  });
});

/** Invented answers of which the kind of event is the one wanted: the other questions hang on it. */
function answersOf(eventKind: string) {
  for (let seed = 1; seed <= 500; seed += 1) {
    const answers = procedure ? sampleAnswers(procedure.form, { seed, optional: 'all' }) : {};
    if (answers['eventKind'] === eventKind) return answers;
  }
  throw new Error(`no sample of the kind ${eventKind}`);
}
