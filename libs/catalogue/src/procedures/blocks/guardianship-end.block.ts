import type { FieldSpec, FormSpec } from '../../form';
import type { Component, EntrySpec, NoteOnOriginal } from '../../procedure';
import { identityOf } from './common.block';
import { guardianshipForm, guardianshipWords } from './guardianship.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';
import { personColumns, requesterColumns } from './person-columns';

const death = { field: 'endReason', is: ['wardDied'] } as const;
const adoption = { field: 'endReason', is: ['adopted'] } as const;

const reason = {
  endReason: {
    kind: 'choice',
    required: true,
    label: { vi: 'Lý do chấm dứt giám hộ', km: 'មូលហេតុបញ្ចប់អាណាព្យាបាលភាព' },
    options: [
      { value: 'cameOfAge', label: { vi: 'Người được giám hộ đã đủ 18 tuổi', km: 'អ្នកទទួលអាណាព្យាបាលគ្រប់ ១៨ ឆ្នាំ' } },
      {
        value: 'capacityRestored',
        label: { vi: 'Đã có năng lực hành vi dân sự đầy đủ', km: 'មានសមត្ថភាពប្រព្រឹត្តពេញលេញវិញ' },
      },
      { value: 'wardDied', label: { vi: 'Người được giám hộ chết', km: 'អ្នកទទួលអាណាព្យាបាលស្លាប់' } },
      {
        value: 'parentsAble',
        label: { vi: 'Cha, mẹ đã đủ điều kiện chăm sóc con', km: 'ឪពុកម្តាយមានលក្ខខណ្ឌថែទាំកូនវិញ' },
      },
      { value: 'adopted', label: { vi: 'Được nhận làm con nuôi', km: 'ត្រូវបានទទួលជាកូនចិញ្ចឹម' } },
      { value: 'replaced', label: { vi: 'Thay đổi người giám hộ', km: 'ផ្លាស់ប្តូរអាណាព្យាបាល' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

const ending: Record<string, FieldSpec> = {
  ...oldEntry({ what: guardianshipWords }),
  ...reason,
  ...oldEntry({ what: { vi: 'khai tử', km: 'មរណភាព' }, prefix: 'death', officeOptional: true, when: death }),
  ...oldEntry({
    what: { vi: 'nuôi con nuôi', km: 'កូនចិញ្ចឹម' },
    prefix: 'adoption',
    officeOptional: true,
    when: adoption,
  }),
};

/** Ends where it began: the commune that registered the guardianship (Luật Hộ tịch Điều 19, 39). */
export const guardianshipEndForm = (foreign: boolean): FormSpec =>
  guardianshipForm({
    foreign,
    matter: {
      id: 'ending',
      title: { vi: 'Việc chấm dứt giám hộ', km: 'ការបញ្ចប់អាណាព្យាបាលភាព' },
      asks: ending,
    },
    office: {
      label: { vi: 'Nơi đăng ký chấm dứt giám hộ', km: 'កន្លែងចុះបញ្ជីការបញ្ចប់អាណាព្យាបាលភាព' },
      hint: {
        vi: 'Ủy ban nhân dân xã nơi đã đăng ký giám hộ; nếu đã sáp nhập thì là xã mới.',
        km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលបានចុះបញ្ជីអាណាព្យាបាលភាព; បើបានបញ្ចូលគ្នា គឺឃុំថ្មី។',
      },
    },
  });

/** END-DOC: a death, an adoption and a birthday stand in the registers and databases; the rest only paper proves. */
export const guardianshipEndPapers: readonly Component[] = [
  {
    id: 'guardianship',
    name: { vi: 'Trích lục đăng ký giám hộ', km: 'សេចក្តីដកស្រង់អាណាព្យាបាលភាព' },
    handling: 'present',
    evidence: 'entry',
    about: 'ward',
    look: lookIn('guardianship', namedBy('ward')),
    ground: 'NĐ 120/2025/NĐ-CP: cơ quan đăng ký tự tra cứu; Luật Hộ tịch 60/2014/QH13 Điều 22; QĐ 3458/QĐ-BTP',
  },
  {
    ...identityOf(
      'wardAge',
      { vi: 'Giấy tờ cho biết ngày sinh của người được giám hộ', km: 'ឯកសារបញ្ជាក់ថ្ងៃកំណើតរបស់អ្នកទទួលអាណាព្យាបាល' },
      'ward',
    ),
    handling: 'submit',
    when: { field: 'endReason', is: ['cameOfAge'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(1); Bộ luật Dân sự 2015 Điều 20, 62(1)(a)',
  },
  {
    id: 'wardDeath',
    name: { vi: 'Trích lục khai tử của người được giám hộ', km: 'សេចក្តីដកស្រង់មរណភាពរបស់អ្នកទទួលអាណាព្យាបាល' },
    handling: 'submit',
    evidence: 'entry',
    about: 'ward',
    look: lookIn('death', namedBy('ward'), 'death'),
    when: death,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(1); Bộ luật Dân sự 2015 Điều 62(1)(b); QĐ 3458/QĐ-BTP',
  },
  {
    id: 'wardAdoption',
    name: { vi: 'Giấy chứng nhận nuôi con nuôi', km: 'វិញ្ញាបនបត្រកូនចិញ្ចឹម' },
    handling: 'submit',
    evidence: 'entry',
    about: 'ward',
    look: lookIn('adoption', namedBy('ward'), 'adoption'),
    when: adoption,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(1); Bộ luật Dân sự 2015 Điều 62(1)(d); QĐ 3458/QĐ-BTP',
  },
  {
    id: 'endDocument',
    name: { vi: 'Giấy tờ làm căn cứ chấm dứt giám hộ', km: 'ឯកសារជាមូលដ្ឋានបញ្ចប់អាណាព្យាបាលភាព' },
    handling: 'submit',
    evidence: null,
    when: { field: 'endReason', is: ['capacityRestored', 'parentsAble', 'replaced'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(1), 23; Bộ luật Dân sự 2015 Điều 60, 62(1)',
  },
];

export const guardianshipEndEntry = (form: FormSpec, foreign: boolean): EntrySpec => ({
  book: 'guardianshipEnd',
  registrationType: 1,
  subject: namedBy('guardian'),
  second: namedBy('ward'),
  columns: {
    ...personColumns('gh', 'guardian', form),
    ...personColumns('ndgh', 'ward', form),
    ...requesterColumns(form),
    cdghNoiDangKyGiamHo: 'entryOffice',
    cdghSoGiamHo: 'entryNumber',
    cdghNamGiamHo: 'entryYear',
    cdghLyDo: 'endReason',
  },
  ...(!foreign && { fixed: { ghQuocTich: 'Việt Nam', ndghQuocTich: 'Việt Nam' } }),
});

export const guardianshipEnded: NoteOnOriginal = {
  component: 'guardianship',
  as: 'guardianshipEnded',
  text: 'endReason',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(2)',
};
