import type { Condition, FieldSpec, Words } from '../../form';
import { sexOptions } from './requester.block';

/** What is asked about a person beside name and date of birth. */
export interface PersonAsked {
  /** Prefix of the field names: `husband` gives husbandName, husbandPersonalId ... */
  readonly prefix: string;
  /** Who it is, in lower case, as it follows "của": `người chồng`. */
  readonly who: Words;
  readonly when?: Condition;
  /** `required` unless the person may be a foreigner or long dead. */
  readonly personalId?: 'required' | 'optional' | 'no';
  /** Whether only the year of birth may be known. */
  readonly partialBirth?: boolean;
  readonly sex?: boolean;
  readonly ethnicity?: boolean;
  readonly nationality?: boolean;
  readonly residence?: boolean;
  readonly homeTown?: boolean;
  /** Passport or another paper of a person without a Vietnamese number. */
  readonly identityPaper?: boolean;
  /** Names in the national e-form, by the part of the name after the prefix: `{ Name: 'HoTenBenNam' }`. */
  readonly national?: Readonly<Record<string, string>>;
}

/** The fields of one person, in the order a paper declaration asks them. */
export function personBlock(asked: PersonAsked): Record<string, FieldSpec> {
  const { prefix, who } = asked;
  const fields: Record<string, FieldSpec> = {};
  const add = (part: string, make: (base: Base) => FieldSpec, vi: string, km: string): void => {
    const national = asked.national?.[part];
    fields[`${prefix}${part}`] = make({
      label: { vi: `${vi} của ${who.vi}`, km: `${km}${who.km}` },
      required: true,
      ...(asked.when && { when: asked.when }),
      ...(national !== undefined && { national }),
    });
  };
  add('Name', (base) => ({ kind: 'personName', ...base }), 'Họ, chữ đệm, tên', 'នាមត្រកូល និងនាមខ្លួនរបស់');
  if (asked.personalId !== 'no')
    add(
      'PersonalId',
      (base) => ({ kind: 'personalId', ...base, required: asked.personalId !== 'optional' }),
      'Số định danh cá nhân',
      'លេខអត្តសញ្ញាណផ្ទាល់ខ្លួនរបស់',
    );
  if (asked.identityPaper)
    add(
      'IdentityPaper',
      (base) => ({ kind: 'text', maxLength: 120, ...base, required: false }),
      'Hộ chiếu hoặc giấy tờ tùy thân khác (loại, số, ngày cấp, nơi cấp)',
      'លិខិតឆ្លងដែន ឬឯកសារអត្តសញ្ញាណផ្សេងទៀតរបស់',
    );
  add(
    'BirthDate',
    (base) => (asked.partialBirth ? { kind: 'partialDate', ...base } : { kind: 'date', past: true, ...base }),
    asked.partialBirth ? 'Ngày hoặc năm sinh' : 'Ngày, tháng, năm sinh',
    'ថ្ងៃខែឆ្នាំកំណើតរបស់',
  );
  if (asked.sex) add('Sex', (base) => ({ kind: 'choice', options: sexOptions, ...base }), 'Giới tính', 'ភេទរបស់');
  if (asked.ethnicity) add('Ethnicity', (base) => ({ kind: 'ethnicity', ...base }), 'Dân tộc', 'ជនជាតិរបស់');
  if (asked.nationality) add('Nationality', (base) => ({ kind: 'nationality', ...base }), 'Quốc tịch', 'សញ្ជាតិរបស់');
  if (asked.homeTown) add('HomeTown', (base) => ({ kind: 'text', maxLength: 250, ...base }), 'Quê quán', 'ស្រុកកំណើតរបស់');
  if (asked.residence) add('Residence', (base) => ({ kind: 'text', maxLength: 250, ...base }), 'Nơi cư trú', 'ទីលំនៅរបស់');
  return fields;
}

type Base = Pick<FieldSpec, 'label' | 'required' | 'when' | 'national'>;
