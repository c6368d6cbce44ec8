import type { Choice, FieldSpec, FormSpec, Words } from '../../form';
import type { EntrySpec } from '../../procedure';
import { childOf, parentOf, relation, relativeOf, spouseOf } from './common.block';
import { foreignPersonBlock } from './foreign.block';
import { namedBy } from './old-entry.block';
import { personColumns, requesterColumns } from './person-columns';
import { personBlock } from './person.block';

type Fields = Record<string, FieldSpec>;

const deceased: Words = { vi: 'người chết', km: 'មរណជន' };
export const pageOfDeceased: Words = { vi: 'Người chết', km: 'មរណជន' };
export const pageOfDeath: Words = { vi: 'Sự kiện chết', km: 'ព្រឹត្តិការណ៍មរណភាព' };

/** Who has to tell of a death; without kin a body or whoever is concerned (Luật Hộ tịch 60/2014/QH13 Điều 33). */
const bereaved: readonly Choice[] = [
  spouseOf,
  childOf,
  parentOf,
  relativeOf,
  { value: 'organisation', label: { vi: 'Đại diện cơ quan, tổ chức liên quan', km: 'តំណាងស្ថាប័ន អង្គការពាក់ព័ន្ធ' } },
];
export const relationToDeceased: Fields = relation(deceased, bereaved);
/** Where the officer comes to those who have to tell of it, and nobody is sent. */
export const relationOfBereaved: Fields = {
  relation: { ...relation(deceased, []).relation, options: bereaved },
};

/** The dead, whose number and whole day of birth may be known to nobody any more. */
export const deceasedFields = (foreign = false): Fields => ({
  ...(foreign ? foreignPersonBlock : personBlock)({
    prefix: 'deceased',
    who: deceased,
    personalId: 'optional',
    identityPaper: true,
    partialBirth: true,
    sex: true,
    ethnicity: true,
    national: {
      Name: 'HoTen',
      PersonalId: 'SoDinhDanh',
      IdentityPaper: 'SoGiayToDinhDanh',
      BirthDate: 'NgaySinh',
      Sex: 'GioiTinh',
      Ethnicity: 'nktDanToc',
      Nationality: 'nktQuocTich',
    },
  }),
  deceasedResidence: {
    kind: 'text',
    maxLength: 250,
    required: false,
    national: 'nktNoiCuTru_TrongNuoc',
    label: { vi: 'Nơi cư trú cuối cùng của người chết', km: 'ទីលំនៅចុងក្រោយរបស់មរណជន' },
    hint: { vi: 'Bỏ trống nếu không xác định được.', km: 'ទុកទំនេរ បើមិនអាចកំណត់បាន។' },
  },
});

/** When, where and of what; of somebody long dead perhaps only the year is known. */
export const deathFields = (longAgo = false): Fields => ({
  deathDate: {
    ...(longAgo ? ({ kind: 'partialDate' } as const) : ({ kind: 'date', past: true } as const)),
    required: true,
    national: 'NgayMat',
    label: { vi: 'Ngày, tháng, năm chết (dương lịch)', km: 'ថ្ងៃ ខែ ឆ្នាំស្លាប់ (ប្រតិទិនសុរិយគតិ)' },
    ...(longAgo && {
      hint: { vi: 'Chết đã lâu mà chỉ nhớ năm thì ghi năm.', km: 'បើស្លាប់យូរហើយ ចាំតែឆ្នាំ សូមសរសេរតែឆ្នាំ។' },
    }),
  },
  deathTime: {
    kind: 'time',
    required: false,
    national: 'GioMat',
    label: { vi: 'Giờ, phút chết (nếu biết)', km: 'ម៉ោង នាទីស្លាប់ (បើដឹង)' },
  },
  deathPlace: {
    kind: 'text',
    maxLength: 250,
    required: true,
    national: 'nktNoiChet_TrongNuoc',
    label: { vi: 'Nơi chết', km: 'កន្លែងស្លាប់' },
  },
  deathCause: {
    kind: 'text',
    maxLength: 250,
    required: true,
    national: 'NguyenNhanMat',
    label: { vi: 'Nguyên nhân chết', km: 'មូលហេតុស្លាប់' },
    hint: { vi: 'Không biết thì ghi “Không rõ”.', km: 'បើមិនដឹង សូមសរសេរជាភាសាវៀតណាម “Không rõ” (មិនច្បាស់)។' },
  },
});

/** A line of the book of deaths, under the column names of the Ministry (HT_KHAITU). */
export function deathEntry(form: FormSpec, registrationType: EntrySpec['registrationType'] = 'byDuty'): EntrySpec {
  const asked = (columns: Record<string, string>) =>
    Object.fromEntries(Object.entries(columns).filter(([, field]) => Object.hasOwn(form.fields, field)));
  return {
    book: 'death',
    registrationType,
    subject: namedBy('deceased'),
    columns: {
      ...personColumns('nkt', 'deceased', form),
      nktNgayChet: 'deathDate',
      nktGioPhutChet: 'deathTime',
      nktNoiChet: 'deathPlace',
      nktNguyenNhanChet: 'deathCause',
      ...asked({
        gbtLoai: 'deathProof',
        gbtSo: 'deathNoticeNumber',
        gbtNgay: 'deathNoticeDate',
        gbtCoQuanCap: 'deathNoticeIssuer',
      }),
      ...requesterColumns(form),
    },
    ...(!Object.hasOwn(form.fields, 'deceasedNationality') && { fixed: { nktQuocTich: 'Việt Nam' } }),
  };
}
