import type { Words } from '@hotich/catalogue';
import type { CheckOutcome, EvidenceRule } from '@hotich/domain';
import { entryPlace, type PlaceFields } from './entry-place';

/** Evidence as the read side has it; `fields` are those of the stored snapshot. */
export interface ToldEvidence {
  readonly rule: EvidenceRule;
  readonly outcome: CheckOutcome;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The paper that it was asked for. */
export interface ToldComponent {
  readonly name: Words;
  readonly handling: 'submit' | 'present';
}

/**
 * What a look-up means for the citizen, in one sentence: whether the paper is still needed, and what answered for it. No
 * name and no number of a person is in it, only of books and offices.
 */
export function sentenceOf(evidence: ToldEvidence, component: ToldComponent): Words {
  const { rule, outcome } = evidence;
  if (rule === 'duplicateBirth') return told(duplicate[outcome], evidence, component);
  if (outcome === 'HIT_MATCH') return waived(evidence, component);
  return told(outcome === 'NO_DATA' && countOf(evidence) > 0 ? ambiguous : stillNeeded[outcome], evidence, component);
}

/** `{paper}`, `{act}`, `{source}`, `{place}` and `{count}` are filled in. */
type Pattern = Words;

const sources: Record<EvidenceRule, Words> = {
  identity: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', km: 'មូលដ្ឋានទិន្នន័យជាតិស្តីពីប្រជាជន' },
  residence: { vi: 'Cơ sở dữ liệu quốc gia về dân cư', km: 'មូលដ្ឋានទិន្នន័យជាតិស្តីពីប្រជាជន' },
  parentsMarriage: { vi: 'Sổ đăng ký kết hôn', km: 'បញ្ជីអាពាហ៍ពិពាហ៍' },
  birthEntry: { vi: 'Sổ đăng ký khai sinh', km: 'បញ្ជីកំណើត' },
  duplicateBirth: { vi: 'Sổ đăng ký khai sinh', km: 'បញ្ជីកំណើត' },
};

const acts: Record<ToldComponent['handling'], Words> = {
  submit: { vi: 'nộp', km: 'ដាក់' },
  present: { vi: 'xuất trình', km: 'បង្ហាញ' },
};

const matched: Record<Exclude<EvidenceRule, 'duplicateBirth'>, Pattern> = {
  identity: {
    vi: 'số định danh, họ tên và ngày sinh khớp với {source}.',
    km: 'លេខអត្តសញ្ញាណ ឈ្មោះ និងថ្ងៃកំណើត ត្រូវគ្នានឹង{source}។',
  },
  residence: {
    vi: '{source} cho thấy cha hoặc mẹ {residence} tại nơi đăng ký.',
    km: '{source}បង្ហាញថា ឪពុក ឬម្តាយ {residence} នៅកន្លែងចុះបញ្ជី។',
  },
  parentsMarriage: { vi: 'đã có trong {source} {place}.', km: 'មាននៅក្នុង{source} {place}។' },
  birthEntry: { vi: 'đã có trong {source} {place}.', km: 'មាននៅក្នុង{source} {place}។' },
};

/** QĐ 163/QĐ-BTP (2026): where data are missing or wrong, the original is shown and the citizen is asked to have them put right. */
const stillNeeded: Record<Exclude<CheckOutcome, 'HIT_MATCH'>, Pattern> = {
  HIT_MISMATCH: {
    vi: 'Cần {act} bản chính {paper}: dữ liệu trong {source} không khớp với nội dung khai. Đề nghị cập nhật, điều chỉnh dữ liệu cho đúng.',
    km: 'ត្រូវ{act}ច្បាប់ដើម {paper}៖ ទិន្នន័យក្នុង{source}មិនត្រូវគ្នានឹងអ្វីដែលបានប្រកាស។ សូមស្នើកែតម្រូវទិន្នន័យឲ្យត្រូវ។',
  },
  NO_DATA: {
    vi: 'Cần {act} {paper}: không tìm thấy dữ liệu đủ căn cứ trong {source}.',
    km: 'ត្រូវ{act} {paper}៖ រកមិនឃើញទិន្នន័យគ្រប់គ្រាន់ក្នុង{source}ទេ។',
  },
  SOURCE_DOWN: {
    vi: 'Chưa tra cứu được {source} do sự cố kết nối; cần {act} {paper}.',
    km: 'មិនទាន់អាចពិនិត្យ{source}បានទេ ដោយសារបញ្ហាបច្ចេកទេស ដូច្នេះត្រូវ{act} {paper}។',
  },
};

const ambiguous: Pattern = {
  vi: 'Cần {act} {paper}: {source} có {count} trường hợp có thể phù hợp, công chức sẽ xem xét.',
  km: 'ត្រូវ{act} {paper}៖ ក្នុង{source}មាន {count} ករណីដែលអាចត្រូវគ្នា មន្ត្រីនឹងពិនិត្យ។',
};

const duplicate: Record<CheckOutcome, Pattern> = {
  HIT_MATCH: {
    vi: 'Không phải {act} {paper}: đã tra cứu {source}, chưa thấy trẻ được đăng ký.',
    km: 'មិនបាច់{act} {paper}ទេ៖ បានពិនិត្យ{source}ហើយ មិនឃើញមានចុះបញ្ជីកុមារនេះទេ។',
  },
  HIT_MISMATCH: {
    vi: 'Trẻ có thể đã được đăng ký: {source} {place}. Công chức sẽ làm rõ trước khi đăng ký.',
    km: 'កុមារនេះអាចបានចុះបញ្ជីរួចហើយ៖ {source} {place}។ មន្ត្រីនឹងបញ្ជាក់ឲ្យច្បាស់មុនចុះបញ្ជី។',
  },
  NO_DATA: {
    vi: 'Cần {act} {paper}: tra cứu {source} chưa đủ căn cứ để kết luận, công chức sẽ xem xét.',
    km: 'ត្រូវ{act} {paper}៖ ការពិនិត្យ{source}មិនទាន់គ្រប់គ្រាន់ដើម្បីសន្និដ្ឋាន មន្ត្រីនឹងពិនិត្យបន្ត។',
  },
  SOURCE_DOWN: stillNeeded.SOURCE_DOWN,
};

const residences: Record<'permanent' | 'temporary', Words> = {
  permanent: { vi: 'thường trú', km: 'ស្នាក់នៅអចិន្ត្រៃយ៍' },
  temporary: { vi: 'tạm trú', km: 'ស្នាក់នៅបណ្តោះអាសន្ន' },
};

function waived(evidence: ToldEvidence, component: ToldComponent): Words {
  const { rule } = evidence;
  if (rule === 'duplicateBirth') return told(duplicate.HIT_MATCH, evidence, component);
  const why = matched[rule];
  return told(
    { vi: `Không phải {act} {paper}: ${why.vi}`, km: `មិនបាច់{act} {paper}ទេ៖ ${why.km}` },
    evidence,
    component,
  );
}

const countOf = ({ fields }: ToldEvidence): number => Number(fields['count'] ?? 0);

function told(pattern: Pattern, evidence: ToldEvidence, component: ToldComponent): Words {
  const place = entryPlace(placeFieldsOf(evidence.fields));
  const residence = residences[evidence.fields['residenceKind'] === 'temporary' ? 'temporary' : 'permanent'];
  const filled = (language: keyof Words): string =>
    pattern[language]
      .replace('{act}', acts[component.handling][language])
      .replace('{paper}', component.name[language])
      .replace('{source}', sources[evidence.rule][language])
      .replace('{place}', place[language])
      .replace('{residence}', residence[language])
      .replace('{count}', String(countOf(evidence)));
  return { vi: filled('vi'), km: filled('km') };
}

const placeFieldsOf = (fields: ToldEvidence['fields']): PlaceFields => ({
  year: textOf(fields['year']),
  volume: textOf(fields['volume']),
  number: textOf(fields['number']),
  officeName: textOf(fields['officeName']),
});

const textOf = (field: unknown): string =>
  typeof field === 'string' || typeof field === 'number' ? String(field) : '';
