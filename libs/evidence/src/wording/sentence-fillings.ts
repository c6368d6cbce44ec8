import type { Words } from '@hotich/catalogue';
import type { EvidenceRule } from '@hotich/domain';
import { bookNamed, bookWords, someBook } from './book-words';
import { entryPlace } from './entry-place';
import type { ToldComponent, ToldEvidence } from './sentence';

/** What each blank of a pattern is filled with. */
export function fillingsOf(evidence: ToldEvidence, component: ToldComponent): Readonly<Record<string, Words>> {
  const { fields } = evidence;
  const count = textOf(fields['count'] ?? 0);
  return {
    act: acts[component.handling],
    paper: component.name,
    source: sourceOf(evidence),
    place: entryPlace({
      year: textOf(fields['year']),
      volume: textOf(fields['volume']),
      number: textOf(fields['number']),
      officeName: textOf(fields['officeName']),
    }),
    residence: residences[fields['residenceKind'] === 'temporary' ? 'temporary' : 'permanent'],
    who: residents[textOf(fields['parent'])] ?? thePerson,
    status: statuses[statusIn(fields)] ?? statuses.unknown,
    count: { vi: count, km: count },
  };
}

const population: Words = { vi: 'Cơ sở dữ liệu quốc gia về dân cư', km: 'មូលដ្ឋានទិន្នន័យជាតិស្តីពីប្រជាជន' };
const both: Words = {
  vi: 'Sổ hộ tịch và Cơ sở dữ liệu quốc gia về dân cư',
  km: 'បញ្ជីអត្រានុកូលដ្ឋាន និងមូលដ្ឋានទិន្នន័យជាតិស្តីពីប្រជាជន',
};

/** Where the rule always looks; the others look where their snapshot says. */
const sources: Partial<Record<EvidenceRule, Words>> = {
  residence: population,
  parentsMarriage: bookWords('marriage'),
  birthEntry: bookWords('birth'),
  duplicateBirth: bookWords('birth'),
};

function sourceOf({ rule, outcome, fields }: ToldEvidence): Words {
  const always = sources[rule];
  if (always) return always;
  const book = bookNamed(fields['book']);
  if (rule === 'maritalStatus' && (outcome === 'HIT_MATCH' || outcome === 'NO_DATA')) return both;
  if (book) return bookWords(book);
  return rule === 'identity' || rule === 'maritalStatus' ? population : someBook;
}

const acts: Readonly<Record<ToldComponent['handling'], Words>> = {
  submit: { vi: 'nộp', km: 'ដាក់' },
  present: { vi: 'xuất trình', km: 'បង្ហាញ' },
};

const residences: Readonly<Record<'permanent' | 'temporary', Words>> = {
  permanent: { vi: 'thường trú', km: 'ស្នាក់នៅអចិន្ត្រៃយ៍' },
  temporary: { vi: 'tạm trú', km: 'ស្នាក់នៅបណ្តោះអាសន្ន' },
};

const parent: Words = { vi: 'cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' };
const spouse: Words = { vi: 'bên nam hoặc bên nữ', km: 'ភាគីប្រុស ឬភាគីស្រី' };
const thePerson: Words = { vi: 'người này', km: 'បុគ្គលនេះ' };
/** By the prefix of the person found to live there; nobody named is a parent, as it was before others were asked about. */
const residents: Readonly<Record<string, Words>> = {
  '': parent,
  mother: parent,
  father: parent,
  husband: spouse,
  wife: spouse,
  deceased: { vi: 'người chết', km: 'អ្នកស្លាប់' },
};

const statuses = {
  single: { vi: 'chưa đăng ký kết hôn với ai', km: 'មិនទាន់ចុះបញ្ជីអាពាហ៍ពិពាហ៍ជាមួយនរណា' },
  married: { vi: 'đang có vợ hoặc có chồng', km: 'កំពុងមានប្តី ឬប្រពន្ធ' },
  divorced: { vi: 'đã ly hôn, hiện chưa đăng ký kết hôn với ai', km: 'បានលែងលះ ហើយមិនទាន់ចុះបញ្ជីអាពាហ៍ពិពាហ៍ជាមួយនរណា' },
  widowed: {
    vi: 'có vợ hoặc chồng đã chết, hiện chưa đăng ký kết hôn với ai',
    km: 'មានប្តី ឬប្រពន្ធបានស្លាប់ ហើយមិនទាន់ចុះបញ្ជីអាពាហ៍ពិពាហ៍ជាមួយនរណា',
  },
  unknown: { vi: 'chưa rõ tình trạng hôn nhân', km: 'មិនច្បាស់ស្ថានភាពអាពាហ៍ពិពាហ៍' },
} as const satisfies Record<string, Words>;

/** What was found, of the compared field as the snapshot keeps it. */
function statusIn(fields: ToldEvidence['fields']): keyof typeof statuses {
  const compared = fields['maritalStatus'];
  const found = typeof compared === 'object' && compared !== null && 'found' in compared ? compared.found : compared;
  return (['single', 'married', 'divorced', 'widowed'] as const).find((one) => one === found) ?? 'unknown';
}

const textOf = (field: unknown): string =>
  typeof field === 'string' || typeof field === 'number' ? String(field) : '';
