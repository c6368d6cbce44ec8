import type { FormSpec, Words } from './form';
import { defaultPolicy, type ProcedureFile } from './procedure';
import { copiesWanted, feeExemption, requesterIdentity, residenceOf } from './procedures/blocks/common.block';
import { personBlock } from './procedures/blocks/person.block';
import { requester } from './procedures/blocks/requester.block';
import { usualSteps } from './procedures/blocks/steps';

const words = (vi: string): Words => ({ vi, km: 'សាកល្បង' });
const ground = 'Luật Hộ tịch 60/2014/QH13 Điều 18';

const husband = personBlock({
  prefix: 'husband',
  who: words('người chồng'),
  sex: true,
  national: { Name: 'HoTenBenNam' },
});
const wife = personBlock({ prefix: 'wife', who: words('người vợ'), nationality: true, partialBirth: true });

const fields: FormSpec['fields'] = {
  ...requester,
  ...feeExemption,
  ...copiesWanted,
  ...husband,
  ...wife,
  kind: {
    kind: 'choice',
    required: true,
    national: 'LoaiDangKy',
    label: words('Loại việc'),
    options: [
      { value: 'first', label: words('Lần đầu'), code: '1' },
      { value: 'again', label: words('Đăng ký lại') },
    ],
  },
  day: { kind: 'date', past: true, required: true, national: 'Ngay', label: words('Ngày') },
  hour: { kind: 'time', required: false, national: 'Gio', label: words('Giờ') },
  entryOffice: { kind: 'office', required: true, label: words('Nơi đăng ký'), when: { field: 'kind', is: ['again'] } },
  entryNumber: {
    kind: 'integer',
    min: 1,
    max: 9999,
    required: false,
    national: 'So',
    label: words('Số'),
    when: { field: 'kind', is: ['again'] },
  },
  registrationOffice: { kind: 'office', required: true, label: words('Nơi giải quyết') },
};

/** An invented procedure that makes use of everything a file may say, and says nothing wrong. */
export const invented: ProcedureFile = {
  code: '9.999999',
  editions: [
    { from: '2025-07-01', to: '2025-12-31' },
    { from: '2026-01-01', to: null, ground: 'NĐ 18/2026/NĐ-CP Điều 13' },
  ],
  title: words('Thủ tục thử'),
  summary: words('Một thủ tục không có thật.'),
  ground,
  lifeEvent: 'marriage',
  competence: { key: 'residence', of: ['husband', 'wife'], ground },
  presence: { when: 'handOver', ground },
  proxy: { allowed: 'never', ground },
  form: {
    pages: [
      { id: 'requester', title: words('Người yêu cầu'), fields: Object.keys(requester) },
      { id: 'husband', title: words('Người chồng'), fields: Object.keys(husband) },
      { id: 'wife', title: words('Người vợ'), fields: Object.keys(wife) },
      {
        id: 'matter',
        title: words('Việc đăng ký'),
        fields: [
          'kind',
          'day',
          'hour',
          'entryOffice',
          'entryNumber',
          'registrationOffice',
          'feeExemption',
          'copiesWanted',
        ],
      },
    ],
    fields,
  },
  components: [
    requesterIdentity,
    residenceOf(words('Nơi cư trú của chồng'), 'husband'),
    {
      id: 'oldPaper',
      name: words('Giấy tờ cũ'),
      handling: 'submit',
      evidence: 'entry',
      look: {
        book: 'marriage',
        name: 'husbandName',
        birth: 'husbandBirthDate',
        office: 'entryOffice',
        number: 'entryNumber',
      },
      when: { field: 'kind', is: ['again'] },
      ground,
    },
    { id: 'letter', name: words('Thư'), handling: 'submit', evidence: null, optional: true, ground },
  ],
  deadline: { kind: 'SD15', ground },
  deadlineWhen: [
    {
      subtype: 'LAI',
      when: { field: 'kind', is: ['again'] },
      rule: { kind: 'WD', days: 5, ground, extension: { mode: 'TOTAL', days: 8, ground } },
    },
  ],
  verification: { replyWorkingDays: 3, giveUpCalendarDays: 20, whenSilent: 'proceed', ground },
  policy: defaultPolicy,
  steps: usualSteps('marriage', { parties: ['husband', 'wife'], collectWithinDays: 60 }),
  stepsWhen: [
    {
      when: { field: 'kind', is: ['again'] },
      before: 'draftConfirmation',
      step: { kind: 'waitingPeriod', reason: 'posting', limit: { kind: 'CD', days: 7 } },
    },
  ],
  duty: { field: 'day', calendarDays: 60, ground },
  fee: { kind: 'perCopy', field: 'copiesWanted', ground },
  entries: [
    {
      book: 'marriage',
      registrationType: 'byDuty',
      subject: { name: 'husbandName', birth: 'husbandBirthDate', personalId: 'husbandPersonalId' },
      second: { name: 'wifeName' },
      columns: { chongHoTen: 'husbandName', voHoTen: 'wifeName' },
      fixed: { ghiChu: 'thử' },
    },
  ],
  notes: [{ component: 'oldPaper', as: 'reregistered', text: 'kind', ground }],
  results: [{ code: 'KQ.G15.000032', template: 'marriageCertificate' }],
};
