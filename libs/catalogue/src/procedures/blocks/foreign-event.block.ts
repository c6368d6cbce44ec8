import type { Condition, FieldSpec, FormSpec } from '../../form';
import type { EntrySpec } from '../../procedure';
import { deathFields } from './death.block';
import { foreignActColumns } from './foreign-act.block';
import { foreignPersonBlock } from './foreign.block';
import type { PageOf } from './form-of.block';
import { namedBy } from './old-entry.block';
import { recognition } from './parent-child.block';
import { personColumns, requesterColumns } from './person-columns';

type Fields = Record<string, FieldSpec>;

/** Luật Hộ tịch 60/2014/QH13 Điều 48(1): all events but marriage and divorce, which have procedures of their own. */
export const eventKind: Fields = {
  eventKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Việc hộ tịch đã giải quyết ở nước ngoài', km: 'អត្រានុកូលដ្ឋានដែលបានដោះស្រាយនៅបរទេស' },
    options: [
      { value: 'birth', label: { vi: 'Khai sinh', km: 'កំណើត' } },
      { value: 'guardianship', label: { vi: 'Giám hộ', km: 'អាណាព្យាបាលភាព' } },
      {
        value: 'parentChild',
        label: { vi: 'Nhận hoặc xác định cha, mẹ, con', km: 'ការទទួលស្គាល់ ឬកំណត់ឪពុក ម្តាយ កូន' },
      },
      { value: 'adoption', label: { vi: 'Nuôi con nuôi', km: 'ការទទួលកូនចិញ្ចឹម' } },
      { value: 'death', label: { vi: 'Khai tử', km: 'មរណភាព' } },
      { value: 'change', label: { vi: 'Thay đổi hộ tịch', km: 'ការផ្លាស់ប្តូរអត្រានុកូលដ្ឋាន' } },
    ],
  },
};

type EventBook = 'birth' | 'guardianship' | 'parentChild' | 'adoption' | 'death' | 'change';
const only = (kind: EventBook): Condition => ({ field: 'eventKind', is: [kind] });

/** The note stands in the book of its kind; a change needs none said, for the step already names that book. */
export const bookOfEvent = (['birth', 'guardianship', 'parentChild', 'adoption', 'death'] as const).map((book) => ({
  when: only(book),
  book,
}));

const whenever = (when: Condition, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, when }]));
/** What the foreign paper may leave out is not demanded: it is noted as it stands. */
const asWritten = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]));

const person = (prefix: string, vi: string, km: string): Fields =>
  foreignPersonBlock({ prefix, who: { vi, km }, ethnicity: true, residence: true });

export const subjectOfEvent: Fields = foreignPersonBlock({
  prefix: 'subject',
  who: { vi: 'người có việc hộ tịch', km: 'សាមីខ្លួន' },
  partialBirth: true,
  sex: true,
  ethnicity: true,
  residence: true,
});

const text = (vi: string, km: string, required = true): FieldSpec => ({
  kind: 'text',
  maxLength: 250,
  required,
  label: { vi, km },
});

/** One page asks what its kind of event needs; the questions of the others are not asked. */
export const detailsOfEvent: PageOf = {
  id: 'details',
  title: { vi: 'Nội dung việc hộ tịch', km: 'ខ្លឹមសារអត្រានុកូលដ្ឋាន' },
  asks: {
    ...whenever(only('birth'), {
      birthPlace: text('Nơi sinh', 'កន្លែងកំណើត'),
      homeTown: text('Quê quán', 'ស្រុកកំណើត', false),
      ...asWritten({ ...person('mother', 'người mẹ', 'ម្តាយ'), ...person('father', 'người cha', 'ឪពុក') }),
    }),
    ...whenever(only('guardianship'), person('guardian', 'người giám hộ', 'អាណាព្យាបាល')),
    ...whenever(only('parentChild'), { ...recognition, ...person('recogniser', 'người cha hoặc mẹ', 'ឪពុក ឬម្តាយ') }),
    ...whenever(
      only('adoption'),
      asWritten({
        ...person('adoptiveFather', 'cha nuôi', 'ឪពុកចិញ្ចឹម'),
        ...person('adoptiveMother', 'mẹ nuôi', 'ម្តាយចិញ្ចឹម'),
      }),
    ),
    ...whenever(only('death'), deathFields()),
    ...whenever(only('change'), {
      changedItem: text('Thông tin được thay đổi', 'ព័ត៌មានដែលបានផ្លាស់ប្តូរ'),
      changeFrom: text('Từ (như trước khi thay đổi)', 'ពី (មុនពេលផ្លាស់ប្តូរ)', false),
      changeTo: text('Thành (nội dung mới)', 'ទៅជា (ខ្លឹមសារថ្មី)'),
    }),
  },
};

/** One entry a kind, each under the columns of its book, all with the foreign act. */
export function entriesOfEvent(form: FormSpec): EntrySpec[] {
  const subject = namedBy('subject');
  const about = (column: string) => personColumns(column, 'subject', form);
  const entry = (book: EventBook, { columns, ...rest }: Partial<EntrySpec>): EntrySpec => ({
    book,
    when: only(book),
    registrationType: 3,
    subject,
    ...rest,
    columns: { ...columns, ...foreignActColumns, ...requesterColumns(form) },
  });
  return [
    entry('birth', {
      columns: {
        nksHoTen: 'subjectName',
        nksGioiTinh: 'subjectSex',
        nksNgaySinh: 'subjectBirthDate',
        nksNoiSinh: 'birthPlace',
        nksQueQuan: 'homeTown',
        nksDanToc: 'subjectEthnicity',
        nksQuocTich: 'subjectNationality',
        soDinhDanh: 'subjectPersonalId',
        ...personColumns('me', 'mother', form),
        ...personColumns('cha', 'father', form),
      },
    }),
    entry('guardianship', {
      subject: namedBy('guardian'),
      second: subject,
      columns: { ...personColumns('gh', 'guardian', form), ...about('ndgh') },
    }),
    entry('parentChild', {
      // The Ministry's list for this book knows 1, new, and 2, noted from abroad.
      registrationType: 2,
      subject: namedBy('recogniser'),
      second: subject,
      columns: { loaiXacNhan: 'recognitionKind', ...personColumns('cm', 'recogniser', form), ...about('nc') },
    }),
    entry('adoption', {
      columns: {
        ...about('cn'),
        ...personColumns('chn', 'adoptiveFather', form),
        ...personColumns('men', 'adoptiveMother', form),
      },
    }),
    entry('death', {
      columns: {
        ...about('nkt'),
        nktNgayChet: 'deathDate',
        nktGioPhutChet: 'deathTime',
        nktNoiChet: 'deathPlace',
        nktNguyenNhanChet: 'deathCause',
      },
    }),
    entry('change', {
      columns: { ...about('ntd'), ntdMuc: 'changedItem', ntdTu: 'changeFrom', ntdThanh: 'changeTo' },
    }),
  ];
}
