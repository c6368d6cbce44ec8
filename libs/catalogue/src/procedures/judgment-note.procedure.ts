import { defaultPolicy, type ProcedureFile } from '../procedure';
import { registrationOffice } from './blocks/common.block';
import { usualEditions } from './blocks/editions';
import { formOf } from './blocks/form-of.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { personColumns } from './blocks/person-columns';
import { personBlock } from './blocks/person.block';
import { usualSteps } from './blocks/steps';

const concerned = { vi: 'người có tên trong bản án, quyết định', km: 'អ្នកមានឈ្មោះក្នុងសាលក្រម ឬសេចក្តីសម្រេច' } as const;

const form = formOf([
  {
    id: 'judgment',
    title: { vi: 'Bản án, quyết định', km: 'សាលក្រម ឬសេចក្តីសម្រេច' },
    asks: {
      judgmentKind: {
        kind: 'choice',
        required: true,
        label: { vi: 'Về việc', km: 'អំពីកិច្ចការ' },
        // Luật Hộ tịch Điều 3(2), a to g.
        options: [
          { value: 'nationality', label: { vi: 'Thay đổi quốc tịch', km: 'ផ្លាស់ប្តូរសញ្ជាតិ' } },
          { value: 'parentage', label: { vi: 'Xác định cha, mẹ, con', km: 'កំណត់ឪពុក ម្តាយ កូន' } },
          { value: 'sex', label: { vi: 'Xác định lại giới tính', km: 'កំណត់ភេទឡើងវិញ' } },
          { value: 'adoption', label: { vi: 'Nuôi con nuôi', km: 'កូនចិញ្ចឹម' } },
          { value: 'adoptionEnded', label: { vi: 'Chấm dứt nuôi con nuôi', km: 'បញ្ចប់ការចិញ្ចឹមកូន' } },
          { value: 'divorce', label: { vi: 'Ly hôn', km: 'លែងលះ' } },
          { value: 'marriageAnnulled', label: { vi: 'Hủy kết hôn trái pháp luật', km: 'លុបអាពាហ៍ពិពាហ៍ខុសច្បាប់' } },
          { value: 'marriageRecognised', label: { vi: 'Công nhận kết hôn', km: 'ទទួលស្គាល់អាពាហ៍ពិពាហ៍' } },
          { value: 'guardianship', label: { vi: 'Công nhận giám hộ', km: 'ទទួលស្គាល់អាណាព្យាបាលភាព' } },
          { value: 'missing', label: { vi: 'Tuyên bố mất tích', km: 'ប្រកាសបាត់ខ្លួន' } },
          { value: 'missingRevoked', label: { vi: 'Hủy tuyên bố mất tích', km: 'លុបការប្រកាសបាត់ខ្លួន' } },
          { value: 'dead', label: { vi: 'Tuyên bố đã chết', km: 'ប្រកាសថាបានស្លាប់' } },
          { value: 'deadRevoked', label: { vi: 'Hủy tuyên bố đã chết', km: 'លុបការប្រកាសថាបានស្លាប់' } },
          {
            value: 'incapacity',
            label: { vi: 'Tuyên bố mất hoặc hạn chế năng lực hành vi dân sự', km: 'ប្រកាសបាត់ ឬកម្រិតសមត្ថភាពប្រព្រឹត្ត' },
          },
          {
            value: 'incapacityRevoked',
            label: {
              vi: 'Hủy tuyên bố mất hoặc hạn chế năng lực hành vi dân sự',
              km: 'លុបការប្រកាសបាត់ ឬកម្រិតសមត្ថភាពប្រព្រឹត្ត',
            },
          },
        ],
      },
      judgmentNumber: {
        kind: 'text',
        maxLength: 60,
        required: true,
        label: { vi: 'Số bản án, quyết định', km: 'លេខសាលក្រម ឬសេចក្តីសម្រេច' },
      },
      judgmentDate: {
        kind: 'date',
        past: true,
        required: true,
        label: { vi: 'Ngày bản án, quyết định', km: 'ថ្ងៃសាលក្រម ឬសេចក្តីសម្រេច' },
      },
      judgmentInForce: {
        kind: 'date',
        past: true,
        required: true,
        label: { vi: 'Ngày có hiệu lực pháp luật', km: 'ថ្ងៃចូលជាធរមាន' },
      },
      judgmentCourt: {
        kind: 'text',
        maxLength: 200,
        required: true,
        label: { vi: 'Tòa án hoặc cơ quan đã ban hành', km: 'តុលាការ ឬស្ថាប័នដែលបានចេញ' },
      },
      judgmentContent: {
        kind: 'text',
        maxLength: 1000,
        required: true,
        label: { vi: 'Nội dung ghi vào sổ', km: 'ខ្លឹមសារកត់ត្រាក្នុងបញ្ជី' },
      },
    },
  },
  {
    id: 'subject',
    title: { vi: 'Người có tên trong bản án, quyết định', km: 'អ្នកមានឈ្មោះក្នុងសាលក្រម ឬសេចក្តីសម្រេច' },
    asks: personBlock({
      prefix: 'subject',
      who: concerned,
      personalId: 'optional',
      partialBirth: true,
      identityPaper: true,
    }),
  },
  {
    id: 'entry',
    title: { vi: 'Việc hộ tịch đã đăng ký', km: 'អត្រានុកូលដ្ឋានដែលបានចុះបញ្ជី' },
    asks: {
      entryBook: {
        kind: 'choice',
        required: true,
        label: { vi: 'Ghi vào sổ nào?', km: 'កត់ត្រាក្នុងបញ្ជីណា?' },
        options: [
          { value: 'birth', label: { vi: 'Sổ đăng ký khai sinh', km: 'បញ្ជីកំណើត' } },
          { value: 'marriage', label: { vi: 'Sổ đăng ký kết hôn', km: 'បញ្ជីអាពាហ៍ពិពាហ៍' } },
          { value: 'death', label: { vi: 'Sổ đăng ký khai tử', km: 'បញ្ជីមរណភាព' } },
          { value: 'parentChild', label: { vi: 'Sổ đăng ký nhận cha, mẹ, con', km: 'បញ្ជីទទួលស្គាល់ឪពុក ម្តាយ កូន' } },
          { value: 'guardianship', label: { vi: 'Sổ đăng ký giám hộ', km: 'បញ្ជីអាណាព្យាបាលភាព' } },
          { value: 'adoption', label: { vi: 'Sổ đăng ký nuôi con nuôi', km: 'បញ្ជីកូនចិញ្ចឹម' } },
        ],
      },
      ...oldEntry({ what: { vi: 'hộ tịch trước đây', km: 'អត្រានុកូលដ្ឋានមុន' } }),
      ...registrationOffice(
        { vi: 'Nơi ghi vào Sổ hộ tịch', km: 'កន្លែងកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋាន' },
        {
          vi: 'Ủy ban nhân dân xã đang giữ Sổ hộ tịch đó.',
          km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលកំពុងរក្សាបញ្ជីនោះ។',
        },
      ),
    },
  },
]);

/**
 * Opened by the office when a court or an authority tells of a decision in force; nobody asks and nobody pays. It has no
 * code in the national list, so it bears the number of its article.
 */
export const judgmentNoteFile: ProcedureFile = {
  code: 'LHT.30',
  title: {
    vi: 'Ghi vào Sổ hộ tịch theo bản án, quyết định',
    km: 'ការកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋានតាមសាលក្រម ឬសេចក្តីសម្រេច',
  },
  summary: {
    vi: 'Cơ quan đăng ký tự ghi chú ngay khi nhận thông báo của Tòa án hoặc cơ quan có thẩm quyền.',
    km: 'ស្ថាប័នចុះបញ្ជីកត់ចំណាំដោយខ្លួនឯងភ្លាម ពេលទទួលដំណឹងពីតុលាការ ឬស្ថាប័នមានសមត្ថកិច្ច។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 3(2), 30, 31; TT 04/2020/TT-BTP Điều 21',
  lifeEvent: 'correction',
  offered: 'exOfficio',
  channels: ['counter'],
  competence: { key: 'registered', of: [], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 30(1): nơi đã đăng ký hộ tịch' },
  presence: { when: 'none', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 31' },
  proxy: { allowed: 'never', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 30, 31: không có người yêu cầu' },
  form,
  components: [
    {
      id: 'judgment',
      name: { vi: 'Trích lục bản án hoặc bản sao quyết định', km: 'សេចក្តីដកស្រង់សាលក្រម ឬច្បាប់ចម្លងសេចក្តីសម្រេច' },
      handling: 'submit',
      evidence: null,
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 30(1)',
    },
    {
      // Nobody is there to show it: what the search does not find, the officer finds in the paper book.
      id: 'originalEntry',
      name: { vi: 'Việc hộ tịch trong sổ gốc', km: 'អត្រានុកូលដ្ឋានក្នុងបញ្ជីដើម' },
      handling: 'present',
      evidence: 'entry',
      about: 'subject',
      look: lookIn({ byField: 'entryBook' }, namedBy('subject')),
      optional: true,
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 30(1), 31; QĐ 3458/QĐ-BTP (10/12/2025)',
    },
  ],
  // "At once on receipt"; a matter without a limit of its own falls under the rule of the same day.
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 31' },
  policy: defaultPolicy,
  steps: usualSteps('change'),
  fee: { kind: 'free', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 30, 31: cơ quan đăng ký tự thực hiện' },
  entries: [
    {
      book: 'change',
      registrationType: 1,
      subject: namedBy('subject'),
      columns: {
        ...personColumns('ntd', 'subject', form),
        baLoai: 'judgmentKind',
        baSo: 'judgmentNumber',
        baNgay: 'judgmentDate',
        baNgayHieuLuc: 'judgmentInForce',
        baCoQuan: 'judgmentCourt',
        baNoiDung: 'judgmentContent',
        ntdTenGiayTo: 'entryBook',
        ntdNoiDangKyGoc: 'entryOffice',
        ntdSoGoc: 'entryNumber',
        ntdNamGoc: 'entryYear',
      },
    },
  ],
  notes: [
    {
      component: 'originalEntry',
      as: 'judgment',
      text: 'judgmentContent',
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 31; TT 04/2020/TT-BTP Điều 21',
    },
  ],
  // The national list has no result for it; noted other events is the nearest, so that statistics do not lose it.
  results: [{ code: 'KQ.G15.000041', template: 'bookNote' }],
  // A note stands beside its entry, so only the keeper of that book can write it: the new Law's Điều 8 changes nothing here.
  editions: usualEditions({ of: [] }).map(({ from, to }) => ({ from, to })),
};
