import type { Choice, FieldSpec } from '../../form';
import type { Component } from '../../procedure';

type Fields = Record<string, FieldSpec>;

const witness: Choice = {
  value: 'witness',
  label: { vi: 'Không có giấy chứng sinh: văn bản của người làm chứng', km: 'គ្មានលិខិតបញ្ជាក់កំណើត៖ លិខិតរបស់សាក្សី' },
};
const undertaking: Choice = {
  value: 'undertaking',
  label: {
    vi: 'Không có giấy chứng sinh và người làm chứng: giấy cam đoan',
    km: 'គ្មានលិខិតបញ្ជាក់កំណើត និងគ្មានសាក្សី៖ លិខិតធានា',
  },
};
const notice: Choice = { value: 'notice', label: { vi: 'Giấy chứng sinh', km: 'លិខិតបញ្ជាក់កំណើត' } };
/** Only for a child born abroad: the paper of the foreign state that shows the birth and whose child it is. */
export const foreignBirthPaper: Choice = {
  value: 'foreignPaper',
  label: {
    vi: 'Trẻ sinh ở nước ngoài: giấy của nước ngoài về việc sinh',
    km: 'កុមារកើតនៅបរទេស៖ លិខិតបរទេសអំពីកំណើត',
  },
};
/** Drawn up by the commune or the police where the child was found; no birth notice can exist. */
export const foundlingRecord: Choice = {
  value: 'abandonedRecord',
  label: { vi: 'Trẻ bị bỏ rơi: biên bản về việc trẻ bị bỏ rơi', km: 'កុមារត្រូវបានគេបោះបង់ចោល៖ កំណត់ហេតុអំពីការបោះបង់' },
};

export const birthNoticeNumber: Fields = {
  birthNoticeNumber: {
    kind: 'text',
    maxLength: 60,
    required: false,
    label: { vi: 'Số giấy chứng sinh', km: 'លេខលិខិតបញ្ជាក់កំណើត' },
  },
};

/** What shows the birth. Nothing chosen means the usual birth notice: dossiers older than the question chose nothing. */
export const birthProofFields = (required: boolean, more: readonly Choice[] = []): Fields => ({
  birthProof: {
    kind: 'choice',
    required,
    label: { vi: 'Giấy tờ chứng minh việc sinh', km: 'ឯកសារបញ្ជាក់ការកើត' },
    options: [notice, witness, undertaking, ...more],
  },
  ...birthNoticeNumber,
});

export const surrogacyField = (required: boolean): Fields => ({
  surrogacy: {
    kind: 'choice',
    required,
    label: { vi: 'Trẻ sinh ra do mang thai hộ?', km: 'កុមារកើតដោយការមានផ្ទៃពោះជំនួស?' },
    options: [
      { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
      { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
    ],
  },
});

const lawOfPapers = 'Luật Hộ tịch 60/2014/QH13 Điều 16(1); NĐ 123/2015/NĐ-CP Điều 9';

export const birthNotice: Component = {
  id: 'birthNotice',
  name: { vi: 'Giấy chứng sinh', km: 'លិខិតបញ្ជាក់កំណើត' },
  handling: 'submit',
  evidence: null,
  when: { field: 'birthProof', is: ['notice'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 16(1)',
};

export const birthWitness: Component = {
  id: 'birthWitness',
  name: { vi: 'Văn bản của người làm chứng về việc sinh', km: 'លិខិតរបស់សាក្សីបញ្ជាក់ការកើត' },
  handling: 'submit',
  evidence: null,
  when: { field: 'birthProof', is: ['witness'] },
  ground: lawOfPapers,
};

export const birthUndertaking: Component = {
  id: 'birthUndertaking',
  name: { vi: 'Giấy cam đoan về việc sinh', km: 'លិខិតធានាអំពីការកើត' },
  handling: 'submit',
  evidence: null,
  when: { field: 'birthProof', is: ['undertaking'] },
  ground: lawOfPapers,
};

/** Another paper for the same thing: exactly one of the three is asked for. */
export const birthProofs: readonly Component[] = [birthNotice, birthWitness, birthUndertaking];

export const abandonedRecord: Component = {
  id: 'abandonedRecord',
  name: { vi: 'Biên bản về việc trẻ bị bỏ rơi', km: 'កំណត់ហេតុអំពីកុមារត្រូវបានគេបោះបង់ចោល' },
  handling: 'submit',
  evidence: null,
  when: { field: 'birthKind', is: ['abandoned'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 16(1); NĐ 123/2015/NĐ-CP Điều 14',
};

export const surrogacyPaper: Component = {
  id: 'surrogacy',
  name: { vi: 'Văn bản của cơ sở y tế về việc mang thai hộ', km: 'លិខិតរបស់គ្រឹះស្ថានសុខាភិបាលអំពីការមានផ្ទៃពោះជំនួស' },
  handling: 'submit',
  evidence: null,
  when: { field: 'surrogacy', is: ['yes'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 16(1); NĐ 123/2015/NĐ-CP Điều 16',
};
