import type { Choice, FieldSpec } from '../../form';
import type { Component } from '../../procedure';

type Fields = Record<string, FieldSpec>;

/** The death notice and what takes its place (NĐ 123/2015/NĐ-CP Điều 4(2)), under the Ministry's codes of `gbtLoai`. */
const notices: readonly Choice[] = [
  { value: 'notice', code: '1', label: { vi: 'Giấy báo tử', km: 'លិខិតជូនដំណឹងមរណភាព' } },
  {
    value: 'execution',
    code: '2',
    label: { vi: 'Giấy xác nhận việc thi hành án tử hình', km: 'លិខិតបញ្ជាក់ការអនុវត្តទោសប្រហារជីវិត' },
  },
  {
    value: 'judgment',
    code: '3',
    label: { vi: 'Bản án, quyết định của Tòa án tuyên bố đã chết', km: 'សាលក្រម សេចក្តីសម្រេចរបស់តុលាការប្រកាសថាបានស្លាប់' },
  },
  {
    value: 'police',
    code: '4',
    label: {
      vi: 'Văn bản của công an hoặc kết quả giám định pháp y',
      km: 'លិខិតរបស់នគរបាល ឬលទ្ធផលកោសល្យវិច្ច័យវេជ្ជសាស្ត្រ',
    },
  },
];

/** What may show a death of long ago, for which no notice was ever written. */
const evidence: readonly Choice[] = [
  {
    value: 'health',
    code: '5',
    label: {
      vi: 'Chết đã lâu: văn bản của cơ sở y tế xác định nguyên nhân chết',
      km: 'ស្លាប់យូរហើយ៖ លិខិតរបស់គ្រឹះស្ថានសុខាភិបាលអំពីមូលហេតុស្លាប់',
    },
  },
  {
    value: 'record',
    code: '6',
    label: { vi: 'Chết đã lâu: biên bản xác nhận việc chết', km: 'ស្លាប់យូរហើយ៖ កំណត់ហេតុបញ្ជាក់មរណភាព' },
  },
  {
    value: 'witness',
    code: '7',
    label: { vi: 'Chết đã lâu: văn bản của người làm chứng', km: 'ស្លាប់យូរហើយ៖ លិខិតរបស់សាក្សី' },
  },
];
const valuesOf = (choices: readonly Choice[]): string[] => choices.map(({ value }) => value);

/** By which paper the death became known; `longAgo` where the national list also takes other evidence. */
export const deathProofFields = (longAgo: boolean): Fields => ({
  deathProof: {
    kind: 'choice',
    required: true,
    national: 'gbtLoai',
    label: { vi: 'Giấy tờ về việc chết', km: 'ឯកសារអំពីមរណភាព' },
    options: longAgo ? [...notices, ...evidence] : notices,
  },
  deathNoticeNumber: {
    kind: 'text',
    maxLength: 60,
    required: false,
    national: 'gbtSo',
    label: { vi: 'Số giấy tờ (nếu có)', km: 'លេខឯកសារ (បើមាន)' },
  },
  deathNoticeDate: {
    kind: 'date',
    past: true,
    required: true,
    national: 'gbtNgay',
    label: { vi: 'Ngày cấp giấy tờ', km: 'ថ្ងៃចេញឯកសារ' },
  },
  deathNoticeIssuer: {
    kind: 'text',
    maxLength: 200,
    required: true,
    national: 'gbtCoQuanCap',
    label: { vi: 'Cơ quan cấp hoặc xác nhận', km: 'ស្ថាប័នចេញ ឬបញ្ជាក់' },
  },
});

/** Notices signed by health facilities as data are not exchanged with us yet, so no rule answers for the paper. */
export const deathNotice: Component = {
  id: 'deathNotice',
  name: { vi: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử', km: 'លិខិតជូនដំណឹងមរណភាព ឬឯកសារជំនួស' },
  handling: 'submit',
  evidence: null,
  when: { field: 'deathProof', is: valuesOf(notices) },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 34(1); NĐ 123/2015/NĐ-CP Điều 4(2)',
};

/** Issued or confirmed by an authority; the witness alone is not enough (TT 04/2020/TT-BTP Điều 13). */
export const deathEvidence: Component = {
  id: 'deathEvidence',
  name: {
    vi: 'Giấy tờ, chứng cứ do cơ quan có thẩm quyền cấp hoặc xác nhận chứng minh sự kiện chết',
    km: 'ឯកសារ ភស្តុតាងដែលអាជ្ញាធរមានសមត្ថកិច្ចចេញ ឬបញ្ជាក់ ដើម្បីបញ្ជាក់មរណភាព',
  },
  handling: 'submit',
  evidence: null,
  when: { field: 'deathProof', is: valuesOf(evidence) },
  ground: 'TT 04/2020/TT-BTP Điều 13; QĐ 163/QĐ-BTP (2026), thủ tục 1.000656',
};
