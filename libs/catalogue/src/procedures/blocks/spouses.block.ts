import type { FieldSpec, FormSpec, Words } from '../../form';
import type { EntrySpec } from '../../procedure';
import { foreignPersonBlock } from './foreign.block';
import type { PageOf } from './form-of.block';
import { namedBy } from './old-entry.block';
import { personColumns } from './person-columns';
import { personBlock } from './person.block';

type Fields = Record<string, FieldSpec>;
type Spouse = 'husband' | 'wife';

/** Who the two are called: before the register is signed they are two parties, not yet husband and wife. */
export interface Couple {
  readonly husband: Words;
  readonly wife: Words;
}
export const parties: Couple = {
  husband: { vi: 'bên nam', km: 'ភាគីបុរស' },
  wife: { vi: 'bên nữ', km: 'ភាគីស្ត្រី' },
};
export const spouses: Couple = {
  husband: { vi: 'người chồng', km: 'ប្តី' },
  wife: { vi: 'người vợ', km: 'ប្រពន្ធ' },
};

const pageTitles: Couple = {
  husband: { vi: 'Bên nam', km: 'ភាគីបុរស' },
  wife: { vi: 'Bên nữ', km: 'ភាគីស្ត្រី' },
};

/** Ending of the names in the national e-form, where it is the same for both. */
const nationalSide = { husband: 'BenNam', wife: 'BenNu' } as const;

/** Luật Hôn nhân và gia đình 52/2014/QH13 Điều 8(1)(a): told beforehand, decided by the officer on the day of registration. */
const ages: Couple = {
  husband: { vi: 'Nam phải từ đủ 20 tuổi trở lên.', km: 'បុរសត្រូវមានអាយុគ្រប់ ២០ ឆ្នាំឡើងទៅ។' },
  wife: { vi: 'Nữ phải từ đủ 18 tuổi trở lên.', km: 'ស្ត្រីត្រូវមានអាយុគ្រប់ ១៨ ឆ្នាំឡើងទៅ។' },
};

export interface SpousesAsked {
  readonly foreign: boolean;
  readonly couple: Couple;
  /** Whether the age of marriage is told: not to those who married long ago. */
  readonly ages?: boolean;
  /** What is asked of each beside who he is. */
  readonly also?: (prefix: Spouse, who: Words) => Fields;
}

/** One page for each of the two. */
export const spousePages = (asked: SpousesAsked): PageOf[] =>
  (['husband', 'wife'] as const).map((prefix) => ({
    id: prefix,
    title: pageTitles[prefix],
    asks: { ...spouseFields(prefix, asked), ...asked.also?.(prefix, asked.couple[prefix]) },
  }));

function spouseFields(prefix: Spouse, asked: SpousesAsked): Fields {
  const side = nationalSide[prefix];
  const fields = (asked.foreign ? foreignPersonBlock : personBlock)({
    prefix,
    who: asked.couple[prefix],
    ethnicity: true,
    residence: true,
    national: {
      Name: `HoTen${side}`,
      PersonalId: `SoDinhDanh_${side}`,
      BirthDate: `NgaySinh${side}`,
      Ethnicity: `DanToc${side}`,
      Nationality: `QuocTich${side}`,
      Residence: `NoiCuTru_${side}${asked.foreign ? '' : '_TrongNuoc'}`,
    },
  });
  const birth = fields[`${prefix}BirthDate`];
  if (birth && asked.ages) fields[`${prefix}BirthDate`] = { ...birth, hint: ages[prefix] };
  return fields;
}

/** Married before or not: what the declaration asks of each, and what decides whether a foreign divorce must be noted first. */
export const statusFields = (prefix: Spouse, who: Words): Fields => ({
  [`${prefix}MarriageCount`]: {
    kind: 'integer',
    min: 1,
    max: 20,
    required: true,
    national: `SoLanKetHon_${nationalSide[prefix]}`,
    label: { vi: `${capitalised(who.vi)} kết hôn lần thứ mấy?`, km: `${who.km}រៀបការលើកទីប៉ុន្មាន?` },
  },
  [`${prefix}Status`]: {
    kind: 'choice',
    required: true,
    national: `LoaiTinhTrangHonNhan_${nationalSide[prefix]}`,
    label: { vi: `Tình trạng hôn nhân của ${who.vi}`, km: `ស្ថានភាពអាពាហ៍ពិពាហ៍របស់${who.km}` },
    hint: {
      vi: 'Ly hôn ở nước ngoài phải được ghi chú ly hôn trước.',
      km: 'ការលែងលះនៅបរទេសត្រូវកត់ចំណាំជាមុនសិន។',
    },
    options: [
      { value: 'single', label: { vi: 'Chưa đăng ký kết hôn với ai', km: 'មិនទាន់ចុះបញ្ជីអាពាហ៍ពិពាហ៍ជាមួយអ្នកណា' } },
      { value: 'divorced', label: { vi: 'Đã ly hôn tại Tòa án Việt Nam', km: 'បានលែងលះនៅតុលាការវៀតណាម' } },
      {
        value: 'divorcedAbroad',
        label: { vi: 'Đã ly hôn hoặc hủy việc kết hôn ở nước ngoài', km: 'បានលែងលះ ឬលុបអាពាហ៍ពិពាហ៍នៅបរទេស' },
      },
      { value: 'widowed', label: { vi: 'Vợ hoặc chồng đã chết', km: 'ប្តី ឬប្រពន្ធបានស្លាប់' } },
    ],
  },
});

/** A line of the book of marriages (HT_KETHON). It has no place for who asked: the two sign it themselves. */
export const marriageEntry = (
  form: FormSpec,
  registrationType: EntrySpec['registrationType'],
  columns: Readonly<Record<string, string>> = {},
): EntrySpec => ({
  book: 'marriage',
  registrationType,
  ...coupleEntry(form),
  columns: { ...coupleEntry(form).columns, ...columns },
});

/** Both persons under the Ministry's columns `chong...` and `vo...`; in a domestic matter nobody is asked for a nationality. */
export const coupleEntry = (form: FormSpec): Pick<EntrySpec, 'subject' | 'second' | 'columns' | 'fixed'> => ({
  subject: namedBy('husband'),
  second: namedBy('wife'),
  columns: { ...personColumns('chong', 'husband', form), ...personColumns('vo', 'wife', form) },
  ...(!Object.hasOwn(form.fields, 'husbandNationality') && {
    fixed: { chongQuocTich: 'Việt Nam', voQuocTich: 'Việt Nam' },
  }),
});

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
