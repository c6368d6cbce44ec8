import type { Choice, Condition, FieldSpec, FormSpec } from '../../form';
import type { EntrySpec, ProcedureFile } from '../../procedure';
import { foreignPersonBlock } from './foreign.block';
import { personColumns, requesterColumns } from './person-columns';
import { personBlock } from './person.block';
import { usualEditions } from './editions';

type Fields = Record<string, FieldSpec>;

/** A couple, one person alone, or the new spouse of the child's mother or father (Luật Nuôi con nuôi Điều 8(3), 14). */
export const adoptersField: Fields = {
  adopters: {
    kind: 'choice',
    required: true,
    label: { vi: 'Ai nhận con nuôi?', km: 'តើអ្នកណាទទួលកូនចិញ្ចឹម?' },
    options: [
      { value: 'couple', label: { vi: 'Hai vợ chồng', km: 'ប្តីប្រពន្ធទាំងពីរ' } },
      { value: 'singleMan', label: { vi: 'Người nam độc thân', km: 'បុរសនៅលីវ' } },
      { value: 'singleWoman', label: { vi: 'Người nữ độc thân', km: 'ស្ត្រីនៅលីវ' } },
      { value: 'stepFather', label: { vi: 'Cha dượng nhận con riêng của vợ', km: 'ឪពុកចុងទទួលកូនរបស់ប្រពន្ធ' } },
      { value: 'stepMother', label: { vi: 'Mẹ kế nhận con riêng của chồng', km: 'ម្តាយចុងទទួលកូនរបស់ប្តី' } },
    ],
  },
};

const fatherAdopts: Condition = { field: 'adopters', is: ['couple', 'singleMan', 'stepFather'] };
const motherAdopts: Condition = { field: 'adopters', is: ['couple', 'singleWoman', 'stepMother'] };

export const adoptiveFather = {
  prefix: 'adoptiveFather',
  who: { vi: 'cha nuôi', km: 'ឪពុកចិញ្ចឹម' },
  when: fatherAdopts,
} as const;
export const adoptiveMother = {
  prefix: 'adoptiveMother',
  who: { vi: 'mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' },
  when: motherAdopts,
} as const;

export const adopterFields = (who: typeof adoptiveFather | typeof adoptiveMother, foreign = false): Fields =>
  (foreign ? foreignPersonBlock : personBlock)({
    ...who,
    ethnicity: true,
    nationality: true,
    residence: true,
  });

/** The child, or one adopted long ago who is registered again. */
export const adoptedFields = (required: 'required' | 'optional' = 'optional'): Fields => ({
  ...personBlock({
    prefix: 'child',
    who: { vi: 'con nuôi', km: 'កូនចិញ្ចឹម' },
    personalId: required,
    sex: true,
    ethnicity: true,
    nationality: true,
    residence: true,
  }),
  birthPlace: {
    kind: 'text',
    maxLength: 250,
    required: true,
    label: { vi: 'Nơi sinh của con nuôi', km: 'កន្លែងកំណើតរបស់កូនចិញ្ចឹម' },
  },
});

const givers: readonly Choice[] = [
  { value: 'parent', label: { vi: 'Cha đẻ hoặc mẹ đẻ', km: 'ឪពុក ឬម្តាយបង្កើត' } },
  { value: 'guardian', label: { vi: 'Người giám hộ', km: 'អ្នកអាណាព្យាបាល' } },
  { value: 'facility', label: { vi: 'Đại diện cơ sở nuôi dưỡng', km: 'តំណាងមណ្ឌលចិញ្ចឹមថែទាំ' } },
];

/** Who gives the child and stands there when it is handed over (Luật Nuôi con nuôi Điều 22). */
export const giverFields: Fields = {
  giverKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Bên giao con nuôi', km: 'ភាគីប្រគល់កូនចិញ្ចឹម' },
    options: givers,
  },
  giverName: {
    kind: 'personName',
    required: true,
    label: { vi: 'Họ, chữ đệm, tên người giao', km: 'នាមត្រកូល និងនាមខ្លួនអ្នកប្រគល់' },
  },
  giverPersonalId: {
    kind: 'personalId',
    required: true,
    label: { vi: 'Số định danh cá nhân của người giao', km: 'លេខអត្តសញ្ញាណផ្ទាល់ខ្លួនរបស់អ្នកប្រគល់' },
  },
  giverResidence: {
    kind: 'text',
    maxLength: 250,
    required: true,
    label: { vi: 'Nơi cư trú của người giao hoặc tên, địa chỉ cơ sở', km: 'ទីលំនៅរបស់អ្នកប្រគល់ ឬឈ្មោះ អាសយដ្ឋានមណ្ឌល' },
  },
};

/** No column list of the Ministry is known for this book; these follow the style of its others. */
export const adoptionEntry = (form: FormSpec, registrationType: EntrySpec['registrationType'] = 1): EntrySpec => ({
  book: 'adoption',
  registrationType,
  subject: { name: 'childName', birth: 'childBirthDate', personalId: 'childPersonalId' },
  columns: {
    ...personColumns('cn', 'child', form),
    cnNoiSinh: 'birthPlace',
    ...personColumns('chn', 'adoptiveFather', form),
    ...personColumns('men', 'adoptiveMother', form),
    ...(Object.hasOwn(form.fields, 'giverName') && {
      ...personColumns('bg', 'giver', form),
      bgLoai: 'giverKind',
    }),
    ...(Object.hasOwn(form.fields, 'adopters') && { cnLoaiNhanNuoi: 'adopters' }),
    ...requesterColumns(form),
  },
});

/**
 * Competence stays with the Law on Adoption, which Luật Hộ tịch 03/2026 does not change; what replaces NĐ 120/2025 and
 * NQ 66.7/2025 after 28/02/2027 is not known.
 */
export const adoptionEditions = (ground: string): ProcedureFile['editions'] =>
  usualEditions({ of: [] }).map(({ from, to }) =>
    to === null
      ? { from, to, ground: `${ground}; văn bản thay NĐ 120/2025, NQ 66.7/2025 từ 01/3/2027: chưa xác minh` }
      : { from, to },
  );
