import type { Words } from '@hotich/catalogue';
import type { CheckOutcome, EvidenceRule } from '@hotich/domain';

/** `{paper}`, `{act}`, `{source}`, `{place}`, `{count}`, `{who}`, `{residence}` and `{status}` are filled in. */
export type Pattern = Words;

/** Rules that search for what must not be there: their match is a search that found nobody. */
export type AbsenceRule = 'duplicateBirth' | 'noEntry';

const entered: Pattern = { vi: 'đã có trong {source} {place}.', km: 'មាននៅក្នុង{source} {place}។' };

/** Why a paper is not needed. */
export const matched: Readonly<Record<Exclude<EvidenceRule, AbsenceRule>, Pattern>> = {
  identity: {
    vi: 'số định danh, họ tên và ngày sinh khớp với {source}.',
    km: 'លេខអត្តសញ្ញាណ ឈ្មោះ និងថ្ងៃកំណើត ត្រូវគ្នានឹង{source}។',
  },
  residence: {
    vi: '{source} cho thấy {who} {residence} tại nơi đăng ký.',
    km: '{source}បង្ហាញថា {who} {residence} នៅកន្លែងចុះបញ្ជី។',
  },
  parentsMarriage: entered,
  birthEntry: entered,
  entry: entered,
  maritalStatus: {
    vi: 'tra cứu {source} cho thấy người này {status}.',
    km: 'ការពិនិត្យ{source}បង្ហាញថា បុគ្គលនេះ{status}។',
  },
};

/** QĐ 163/QĐ-BTP (2026): where data are missing or wrong, the original is shown and the citizen is asked to have them put right. */
export const stillNeeded: Readonly<Record<Exclude<CheckOutcome, 'HIT_MATCH'>, Pattern>> = {
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

export const ambiguous: Pattern = {
  vi: 'Cần {act} {paper}: {source} có {count} trường hợp có thể phù hợp, công chức sẽ xem xét.',
  km: 'ត្រូវ{act} {paper}៖ ក្នុង{source}មាន {count} ករណីដែលអាចត្រូវគ្នា មន្ត្រីនឹងពិនិត្យ។',
};

const searchedInVain: Pattern = {
  vi: 'Cần {act} {paper}: tra cứu {source} chưa đủ căn cứ để kết luận, công chức sẽ xem xét.',
  km: 'ត្រូវ{act} {paper}៖ ការពិនិត្យ{source}មិនទាន់គ្រប់គ្រាន់ដើម្បីសន្និដ្ឋាន មន្ត្រីនឹងពិនិត្យបន្ត។',
};

export const absent: Readonly<Record<AbsenceRule, Readonly<Record<CheckOutcome, Pattern>>>> = {
  duplicateBirth: {
    HIT_MATCH: {
      vi: 'Không phải {act} {paper}: đã tra cứu {source}, chưa thấy trẻ được đăng ký.',
      km: 'មិនបាច់{act} {paper}ទេ៖ បានពិនិត្យ{source}ហើយ មិនឃើញមានចុះបញ្ជីកុមារនេះទេ។',
    },
    HIT_MISMATCH: {
      vi: 'Trẻ có thể đã được đăng ký: {source} {place}. Công chức sẽ làm rõ trước khi đăng ký.',
      km: 'កុមារនេះអាចបានចុះបញ្ជីរួចហើយ៖ {source} {place}។ មន្ត្រីនឹងបញ្ជាក់ឲ្យច្បាស់មុនចុះបញ្ជី។',
    },
    NO_DATA: searchedInVain,
    SOURCE_DOWN: stillNeeded.SOURCE_DOWN,
  },
  noEntry: {
    HIT_MATCH: {
      vi: 'Không phải {act} {paper}: đã tra cứu {source}, chưa thấy được đăng ký.',
      km: 'មិនបាច់{act} {paper}ទេ៖ បានពិនិត្យ{source}ហើយ មិនឃើញមានចុះបញ្ជីទេ។',
    },
    HIT_MISMATCH: {
      vi: 'Việc này có thể đã được đăng ký: {source} {place}. Công chức sẽ làm rõ trước khi đăng ký.',
      km: 'រឿងនេះអាចបានចុះបញ្ជីរួចហើយ៖ {source} {place}។ មន្ត្រីនឹងបញ្ជាក់ឲ្យច្បាស់មុនចុះបញ្ជី។',
    },
    NO_DATA: searchedInVain,
    SOURCE_DOWN: stillNeeded.SOURCE_DOWN,
  },
};

/** A death in the registers locks the person (Luật Hộ tịch 60/2014/QH13 Điều 34(2)). */
export const deceased: Pattern = {
  vi: 'Cần làm rõ {paper}: {source} {place} ghi nhận người này đã chết. Nếu ghi nhận không đúng, đề nghị liên hệ nơi đăng ký để điều chỉnh.',
  km: 'ត្រូវបញ្ជាក់ឲ្យច្បាស់ {paper}៖ {source} {place} កត់ត្រាថាបុគ្គលនេះបានស្លាប់។ បើមិនត្រឹមត្រូវ សូមទាក់ទងកន្លែងចុះបញ្ជីដើម្បីកែតម្រូវ។',
};

/** By an entry of the registers, and by the population database alone. */
export const otherStatus: Readonly<Record<'entry' | 'database', Pattern>> = {
  entry: {
    vi: 'Cần làm rõ tình trạng hôn nhân: {source} {place} cho thấy người này {status}. Công chức sẽ làm rõ trước khi giải quyết.',
    km: 'ត្រូវបញ្ជាក់ឲ្យច្បាស់ស្ថានភាពអាពាហ៍ពិពាហ៍៖ {source} {place} បង្ហាញថា បុគ្គលនេះ{status}។ មន្ត្រីនឹងបញ្ជាក់ឲ្យច្បាស់មុនដោះស្រាយ។',
  },
  database: {
    vi: 'Cần làm rõ tình trạng hôn nhân: {source} cho thấy người này {status}. Nếu dữ liệu chưa đúng, đề nghị cập nhật, điều chỉnh.',
    km: 'ត្រូវបញ្ជាក់ឲ្យច្បាស់ស្ថានភាពអាពាហ៍ពិពាហ៍៖ {source}បង្ហាញថា បុគ្គលនេះ{status}។ បើទិន្នន័យមិនត្រឹមត្រូវ សូមស្នើកែតម្រូវ។',
  },
};
