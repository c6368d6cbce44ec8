import type { FieldSpec } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { copiesWanted, feeExemption, residenceOf } from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import {
  askEarlierCommunes,
  bothAtHandOver,
  bothDivorceNotes,
  bothIdentities,
  bothSpouses,
  maritalStatusOf,
  marriageOffice,
  marriageResult,
  nobodyMarriesForAnother,
  relationOfParty,
} from './blocks/marriage-law.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { marriageEntry, parties, spousePages, statusFields } from './blocks/spouses.block';
import { usualSteps } from './blocks/steps';

const neighbour = {
  neighbour: {
    kind: 'choice',
    required: true,
    label: { vi: 'Bên nào là công dân nước láng giềng?', km: 'ភាគីណាជាពលរដ្ឋប្រទេសជិតខាង?' },
    options: [
      { value: 'husband', label: { vi: 'Bên nam', km: 'ភាគីបុរស' } },
      { value: 'wife', label: { vi: 'Bên nữ', km: 'ភាគីស្ត្រី' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;
const vietnamese = {
  husband: { field: 'neighbour', is: ['wife'] },
  wife: { field: 'neighbour', is: ['husband'] },
} as const;

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người nộp hồ sơ', km: 'អ្នកដាក់សំណុំរឿង' },
    asks: { ...foreignRequester, ...relationOfParty, ...neighbour },
  },
  ...spousePages({ foreign: true, couple: parties, ages: true, also: statusFields }),
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: {
      ...marriageOffice({
        vi: 'Ủy ban nhân dân xã biên giới nơi công dân Việt Nam thường trú.',
        km: 'គណៈកម្មាធិការប្រជាជនឃុំព្រំដែនដែលពលរដ្ឋវៀតណាមមានទីលំនៅអចិន្ត្រៃយ៍។',
      }),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  ...bothIdentities,
  {
    ...residenceOf({ vi: 'Nơi cư trú của bên nam', km: 'ទីលំនៅរបស់ភាគីបុរស' }, 'husband'),
    id: 'husbandResidence',
    when: vietnamese.husband,
  },
  {
    ...residenceOf({ vi: 'Nơi cư trú của bên nữ', km: 'ទីលំនៅរបស់ភាគីស្ត្រី' }, 'wife'),
    id: 'wifeResidence',
    when: vietnamese.wife,
  },
  {
    id: 'foreignMaritalStatus',
    name: {
      vi: 'Giấy tờ của nước láng giềng xác nhận hiện không có vợ hoặc chồng',
      km: 'ឯកសាររបស់ប្រទេសជិតខាងបញ្ជាក់ថាបច្ចុប្បន្នគ្មានប្តី ឬប្រពន្ធ',
    },
    handling: 'submit',
    evidence: null,
    ground: 'NĐ 123/2015/NĐ-CP Điều 18(1): cấp không quá 06 tháng tính đến ngày nhận hồ sơ',
  },
  {
    id: 'neighbourIdentity',
    name: {
      vi: 'Bản sao giấy tờ nhân thân, nơi thường trú ở biên giới của công dân nước láng giềng',
      km: 'ច្បាប់ចម្លងឯកសារអត្តសញ្ញាណ និងទីលំនៅនៅព្រំដែនរបស់ពលរដ្ឋប្រទេសជិតខាង',
    },
    handling: 'submit',
    evidence: null,
    ground: 'NĐ 123/2015/NĐ-CP Điều 18(1); QĐ 163/QĐ-BTP (2026)',
  },
  { ...maritalStatusOf('husband'), when: vietnamese.husband },
  { ...maritalStatusOf('wife'), when: vietnamese.wife },
  ...bothDivorceNotes,
];

/** At a land border, with somebody of the commune across it; offered only where a province has such communes. */
export const marriageBorderFile: ProcedureFile = {
  code: '1.000094',
  title: {
    vi: 'Đăng ký kết hôn có yếu tố nước ngoài tại khu vực biên giới',
    km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍ពាក់ព័ន្ធនឹងបរទេសនៅតំបន់ព្រំដែន',
  },
  summary: {
    vi: 'Công dân Việt Nam ở xã biên giới kết hôn với công dân nước láng giềng ở khu vực biên giới, trong 3 ngày làm việc.',
    km: 'ពលរដ្ឋវៀតណាមនៅឃុំព្រំដែនរៀបការជាមួយពលរដ្ឋប្រទេសជិតខាងនៅតំបន់ព្រំដែន ក្នុង ៣ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 18; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  offered: 'landBorder',
  competence: {
    key: 'residence',
    of: ['husband', 'wife'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 18: nơi thường trú của công dân Việt Nam',
  },
  presence: bothAtHandOver('Điều 18(2); NĐ 123/2015/NĐ-CP Điều 18'),
  proxy: nobodyMarriesForAnother,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'NĐ 123/2015/NĐ-CP Điều 18; QĐ 163/QĐ-BTP (2026), thủ tục 1.000094',
    extension: {
      mode: 'TOTAL',
      days: 8,
      ground: 'NĐ 123/2015/NĐ-CP Điều 18: cần xác minh, tổng cộng không quá 08 ngày làm việc, chưa xác minh',
    },
  },
  verification: askEarlierCommunes,
  policy: defaultPolicy,
  steps: usualSteps('marriage', { parties: bothSpouses }),
  fee: feeOfCouncil,
  entries: [marriageEntry(form, 1)],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
