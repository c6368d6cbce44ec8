import type { FieldSpec } from '../../form';
import type { Component } from '../../procedure';
import { identityOf } from './common.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';

type Fields = Record<string, FieldSpec>;
const law = 'Luật Nuôi con nuôi 52/2010/QH12';

/** Kin and step-parents are spared the proof of health and of their circumstances (Luật Nuôi con nuôi Điều 14(3)). */
export const kinshipField: Fields = {
  kinship: {
    kind: 'choice',
    required: true,
    label: { vi: 'Người nhận nuôi là gì của trẻ?', km: 'អ្នកទទួលចិញ្ចឹមជាអ្វីនឹងកុមារ?' },
    options: [
      { value: 'none', label: { vi: 'Không thuộc các trường hợp dưới đây', km: 'មិនស្ថិតក្នុងករណីខាងក្រោម' } },
      { value: 'kin', label: { vi: 'Cô, cậu, dì, chú, bác ruột', km: 'មាមីងបង្កើត' } },
      { value: 'step', label: { vi: 'Cha dượng hoặc mẹ kế', km: 'ឪពុកចុង ឬម្តាយចុង' } },
    ],
  },
};

/** Whose child it is now: each case has its own paper (Luật Nuôi con nuôi Điều 18(1)). */
export const childCaseFields: Fields = {
  childCase: {
    kind: 'choice',
    required: true,
    label: { vi: 'Hoàn cảnh của trẻ', km: 'ស្ថានភាពរបស់កុមារ' },
    options: [
      { value: 'parents', label: { vi: 'Còn cha mẹ đẻ', km: 'មានឪពុកម្តាយបង្កើត' } },
      { value: 'orphan', label: { vi: 'Mồ côi cả cha và mẹ', km: 'កំព្រាទាំងឪពុក និងម្តាយ' } },
      { value: 'abandoned', label: { vi: 'Bị bỏ rơi', km: 'ត្រូវបានគេបោះបង់ចោល' } },
      {
        value: 'court',
        label: {
          vi: 'Cha mẹ đẻ bị Tòa án tuyên bố đã chết, mất tích hoặc mất năng lực hành vi',
          km: 'ឪពុកម្តាយបង្កើតត្រូវតុលាការប្រកាសថាស្លាប់ បាត់ខ្លួន ឬបាត់បង់សមត្ថភាព',
        },
      },
    ],
  },
  inFacility: {
    kind: 'choice',
    required: true,
    label: { vi: 'Trẻ đang ở cơ sở nuôi dưỡng?', km: 'កុមារកំពុងនៅមណ្ឌលចិញ្ចឹមថែទាំ?' },
    options: [
      { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
      { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
    ],
  },
};

const orphan = { field: 'childCase', is: ['orphan'] } as const;

/** Of the dead parents, so that their deaths can be looked up. */
export const deadParentFields: Fields = Object.fromEntries(
  (
    [
      ['birthFather', 'cha đẻ', 'ឪពុកបង្កើត'],
      ['birthMother', 'mẹ đẻ', 'ម្តាយបង្កើត'],
    ] as const
  ).flatMap(([prefix, vi, km]): [string, FieldSpec][] => [
    [
      `${prefix}Name`,
      {
        kind: 'personName',
        required: true,
        when: orphan,
        label: { vi: `Họ, chữ đệm, tên của ${vi}`, km: `នាមត្រកូល និងនាមខ្លួនរបស់${km}` },
      },
    ],
    [
      `${prefix}BirthDate`,
      {
        kind: 'partialDate',
        required: true,
        when: orphan,
        label: { vi: `Ngày hoặc năm sinh của ${vi}`, km: `ថ្ងៃ ឬឆ្នាំកំណើតរបស់${km}` },
      },
    ],
  ]),
);

/** Where the adopters married, and where the child's birth was entered. */
export const adopterMarriage: Fields = oldEntry({
  what: { vi: 'kết hôn', km: 'អាពាហ៍ពិពាហ៍' },
  prefix: 'marriage',
  when: { field: 'adopters', is: ['couple', 'stepFather', 'stepMother'] },
});
export const childBirthEntry: Fields = oldEntry({ what: { vi: 'khai sinh của trẻ', km: 'កំណើតរបស់កុមារ' } });

const marriageOf = (prefix: 'adoptiveFather' | 'adoptiveMother', adopters: readonly string[]): Component => ({
  id: prefix === 'adoptiveFather' ? 'marriage' : 'marriageOfStepMother',
  name: { vi: 'Giấy chứng nhận kết hôn của người nhận nuôi', km: 'សំបុត្រអាពាហ៍ពិពាហ៍របស់អ្នកទទួលចិញ្ចឹម' },
  handling: 'submit',
  evidence: 'entry',
  look: lookIn('marriage', namedBy(prefix), 'marriage'),
  when: { field: 'adopters', is: adopters },
  ground: `${law} Điều 17; NQ 66.7/2025/NQ-CP`,
});

const single = (prefix: 'adoptiveFather' | 'adoptiveMother', adopter: 'singleMan' | 'singleWoman'): Component => ({
  id: `${adopter}Status`,
  name: { vi: 'Tình trạng hôn nhân của người nhận nuôi độc thân', km: 'ស្ថានភាពអាពាហ៍ពិពាហ៍របស់អ្នកទទួលចិញ្ចឹមនៅលីវ' },
  handling: 'present',
  evidence: 'maritalStatus',
  about: prefix,
  when: { field: 'adopters', is: [adopter] },
  ground: `${law} Điều 17; NQ 66.7/2025/NQ-CP: tra cứu, không yêu cầu Giấy xác nhận`,
});

export const adopterIdentities: readonly Component[] = [
  {
    ...identityOf(
      'adoptiveFatherIdentity',
      { vi: 'Giấy tờ tùy thân của cha nuôi', km: 'ឯកសារអត្តសញ្ញាណរបស់ឪពុកចិញ្ចឹម' },
      'adoptiveFather',
    ),
    when: { field: 'adopters', is: ['couple', 'singleMan', 'stepFather'] },
    ground: `${law} Điều 17; NQ 66.7/2025/NQ-CP Điều 4`,
  },
  {
    ...identityOf(
      'adoptiveMotherIdentity',
      { vi: 'Giấy tờ tùy thân của mẹ nuôi', km: 'ឯកសារអត្តសញ្ញាណរបស់ម្តាយចិញ្ចឹម' },
      'adoptiveMother',
    ),
    when: { field: 'adopters', is: ['couple', 'singleWoman', 'stepMother'] },
    ground: `${law} Điều 17; NQ 66.7/2025/NQ-CP Điều 4`,
  },
];

export const adopterMaritalStatus: readonly Component[] = [
  marriageOf('adoptiveFather', ['couple', 'stepFather']),
  marriageOf('adoptiveMother', ['stepMother']),
  single('adoptiveFather', 'singleMan'),
  single('adoptiveMother', 'singleWoman'),
];

const stranger = { field: 'kinship', is: ['none'] } as const;

/** The health record in VNeID may answer for it one day; no rule reads that record yet. */
export const adopterHealth: Component = {
  id: 'adopterHealth',
  name: { vi: 'Giấy khám sức khỏe của người nhận nuôi (6 tháng)', km: 'លិខិតពិនិត្យសុខភាពរបស់អ្នកទទួលចិញ្ចឹម (៦ ខែ)' },
  handling: 'submit',
  evidence: null,
  when: stranger,
  ground: `${law} Điều 17; NĐ 06/2025/NĐ-CP; Sổ sức khỏe điện tử VNeID: chưa tra cứu được`,
};

export const adopterCircumstances: Component = {
  id: 'adopterCircumstances',
  name: {
    vi: 'Văn bản xác nhận hoàn cảnh gia đình, chỗ ở, kinh tế (6 tháng)',
    km: 'លិខិតបញ្ជាក់ស្ថានភាពគ្រួសារ កន្លែងរស់នៅ និងសេដ្ឋកិច្ច (៦ ខែ)',
  },
  handling: 'submit',
  evidence: null,
  when: stranger,
  ground: `${law} Điều 17; NĐ 06/2025/NĐ-CP`,
};

export const childBirth: Component = {
  id: 'childBirth',
  name: { vi: 'Giấy khai sinh của trẻ', km: 'សំបុត្រកំណើតរបស់កុមារ' },
  handling: 'submit',
  evidence: 'entry',
  look: lookIn('birth', namedBy('child')),
  ground: `${law} Điều 18(1); QĐ 3458/QĐ-BTP (10/12/2025)`,
};

const ofChild = (id: string, vi: string, km: string, when?: Component['when']): Component => ({
  id,
  name: { vi, km },
  handling: 'submit',
  evidence: null,
  ...(when && { when }),
  ground: `${law} Điều 18(1)`,
});

const deathOf = (prefix: 'birthFather' | 'birthMother', vi: string, km: string): Component => ({
  ...ofChild(`${prefix}Death`, vi, km, orphan),
  evidence: 'entry',
  look: { book: 'death', name: `${prefix}Name`, birth: `${prefix}BirthDate` },
  ground: `${law} Điều 18(1); NQ 66.7/2025/NQ-CP`,
});

/** The child's own papers, one list for all adoptions. */
export const childPapers: readonly Component[] = [
  childBirth,
  ofChild('childHealth', 'Giấy khám sức khỏe của trẻ', 'លិខិតពិនិត្យសុខភាពរបស់កុមារ'),
  ofChild('childPhotos', 'Hai ảnh toàn thân của trẻ (6 tháng)', 'រូបថតពេញខ្លួនពីរសន្លឹករបស់កុមារ (៦ ខែ)'),
  ofChild('abandonedRecord', 'Biên bản về việc trẻ bị bỏ rơi', 'កំណត់ហេតុអំពីកុមារត្រូវបានគេបោះបង់ចោល', {
    field: 'childCase',
    is: ['abandoned'],
  }),
  deathOf('birthFather', 'Giấy chứng tử của cha đẻ', 'សំបុត្រមរណភាពរបស់ឪពុកបង្កើត'),
  deathOf('birthMother', 'Giấy chứng tử của mẹ đẻ', 'សំបុត្រមរណភាពរបស់ម្តាយបង្កើត'),
  ofChild('courtDecision', 'Quyết định của Tòa án về cha mẹ đẻ', 'សេចក្តីសម្រេចរបស់តុលាការអំពីឪពុកម្តាយបង្កើត', {
    field: 'childCase',
    is: ['court'],
  }),
  ofChild('intakeDecision', 'Quyết định tiếp nhận trẻ vào cơ sở nuôi dưỡng', 'សេចក្តីសម្រេចទទួលកុមារចូលមណ្ឌលចិញ្ចឹមថែទាំ', {
    field: 'inFacility',
    is: ['yes'],
  }),
];
