import type { FieldSpec } from '../../form';
import type { Component } from '../../procedure';
import { type father, type mother } from './birth.block';
import { foreignPersonBlock } from './foreign.block';

type Fields = Record<string, FieldSpec>;

/** A parent who may be a foreigner; the names of the national e-form are those of the domestic birth form. */
export const foreignParentFields = ({ prefix, national, vi, km, when }: typeof mother | typeof father): Fields =>
  foreignPersonBlock({
    prefix,
    who: { vi, km },
    when,
    partialBirth: true,
    ethnicity: true,
    residence: true,
    national: {
      Name: `HoTen${national}KS`,
      PersonalId: `SoDinhDanh${national}`,
      IdentityPaper: `SoGiayToDinhDanh${national}`,
      BirthDate: `NamSinh${national}KS`,
      Ethnicity: `DanToc${national}KS`,
      Nationality: `QuocTich${national}KS`,
    },
  });

/** A foreigner's child may belong to no ethnic group of Việt Nam. */
export const foreignChild = (fields: Fields): Fields => {
  const { childEthnicity, ...others } = fields;
  return childEthnicity ? { ...others, childEthnicity: { ...childEthnicity, required: false } } : others;
};

/** Of one who is grown up: his nationality is a fact, and no longer his parents' choice. */
export const grownNationality: Fields = {
  childNationality: {
    kind: 'nationality',
    required: true,
    national: 'QuocTichKS',
    label: { vi: 'Quốc tịch', km: 'សញ្ជាតិ' },
  },
};

/** The nationality the child will have, and who of the parents makes the matter a foreign one. */
export const nationalityFields: Fields = {
  foreignParent: {
    kind: 'choice',
    required: true,
    label: { vi: 'Ai là người nước ngoài?', km: 'តើអ្នកណាជាជនបរទេស?' },
    options: [
      { value: 'mother', label: { vi: 'Mẹ', km: 'ម្តាយ' } },
      { value: 'father', label: { vi: 'Cha', km: 'ឪពុក' } },
      { value: 'both', label: { vi: 'Cả cha và mẹ', km: 'ទាំងឪពុក និងម្តាយ' } },
      {
        value: 'none',
        label: {
          vi: 'Không ai (cha mẹ là người Việt Nam ở nước ngoài, hoặc trẻ sinh ở nước ngoài)',
          km: 'គ្មានទេ (ឪពុកម្តាយជាជនជាតិវៀតណាមនៅបរទេស ឬកុមារកើតនៅបរទេស)',
        },
      },
    ],
  },
  childNationality: {
    kind: 'nationality',
    required: true,
    national: 'QuocTichKS',
    label: { vi: 'Quốc tịch của trẻ', km: 'សញ្ជាតិរបស់កុមារ' },
  },
  foreignNationality: {
    kind: 'choice',
    required: true,
    when: { field: 'foreignParent', is: ['mother', 'father', 'both'] },
    label: { vi: 'Cha mẹ chọn quốc tịch nước ngoài cho con?', km: 'ឪពុកម្តាយជ្រើសសញ្ជាតិបរទេសឱ្យកូន?' },
    hint: {
      vi: 'Trẻ có quốc tịch nước ngoài thì không được cấp số định danh cá nhân.',
      km: 'កុមារដែលមានសញ្ជាតិបរទេស មិនត្រូវបានផ្តល់លេខអត្តសញ្ញាណផ្ទាល់ខ្លួនទេ។',
    },
    options: [
      { value: 'no', label: { vi: 'Không, chọn quốc tịch Việt Nam', km: 'ទេ ជ្រើសសញ្ជាតិវៀតណាម' } },
      { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
    ],
  },
};

const aForeigner = { field: 'foreignParent', is: ['mother', 'father', 'both'] } as const;
const bornAbroad = { field: 'birthProof', is: ['foreignPaper'] } as const;

export const nationalityAgreement: Component = {
  id: 'nationalityAgreement',
  name: { vi: 'Văn bản thỏa thuận chọn quốc tịch cho con', km: 'កិច្ចព្រមព្រៀងជ្រើសសញ្ជាតិឱ្យកូន' },
  handling: 'submit',
  evidence: null,
  when: aForeigner,
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 36(1)',
};

export const foreignNationalityConfirmation: Component = {
  id: 'foreignNationalityConfirmation',
  name: {
    vi: 'Xác nhận của nước ngoài về quốc tịch của trẻ',
    km: 'ការបញ្ជាក់របស់រដ្ឋបរទេសអំពីសញ្ជាតិរបស់កុមារ',
  },
  handling: 'submit',
  evidence: null,
  when: { field: 'foreignNationality', is: ['yes'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 36(1)',
};

/** Of the parent who is one; communes have no database of foreigners. */
export const parentPassport: Component = {
  id: 'parentPassport',
  name: { vi: 'Bản sao hộ chiếu của cha, mẹ là người nước ngoài', km: 'ច្បាប់ចម្លងលិខិតឆ្លងដែនរបស់ឪពុក ម្តាយជាជនបរទេស' },
  handling: 'submit',
  evidence: null,
  when: aForeigner,
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 44(1)',
};

export const foreignBirthProof: Component = {
  id: 'foreignBirthProof',
  name: { vi: 'Giấy của nước ngoài về việc sinh và quan hệ mẹ con', km: 'លិខិតបរទេសអំពីកំណើត និងទំនាក់ទំនងម្តាយ-កូន' },
  handling: 'submit',
  evidence: null,
  when: bornAbroad,
  ground: 'NĐ 123/2015/NĐ-CP Điều 29; Luật Hộ tịch 60/2014/QH13 Điều 10 (hợp pháp hóa lãnh sự, bản dịch)',
};

/** How the child came in. No register that communes may ask is known, so no rule answers for it. */
export const lawfulEntry: Component = {
  id: 'lawfulEntry',
  name: { vi: 'Giấy tờ chứng minh trẻ nhập cảnh hợp pháp', km: 'ឯកសារបញ្ជាក់ថាកុមារបានចូលប្រទេសស្របច្បាប់' },
  handling: 'present',
  evidence: null,
  when: bornAbroad,
  ground: 'NĐ 123/2015/NĐ-CP Điều 29; dữ liệu xuất nhập cảnh có tra cứu được hay không: chưa xác minh',
};

export const policeResidence: Component = {
  id: 'policeResidence',
  name: { vi: 'Xác nhận của công an trẻ đang cư trú tại Việt Nam', km: 'ការបញ្ជាក់របស់នគរបាលថាកុមារកំពុងស្នាក់នៅវៀតណាម' },
  handling: 'present',
  evidence: null,
  when: bornAbroad,
  ground: 'NĐ 123/2015/NĐ-CP Điều 29',
};

/** What a foreign parent or a birth abroad adds to the papers, in the order of the national list. */
export const foreignBirthPapers = (passport: Component): readonly Component[] => [
  foreignBirthProof,
  nationalityAgreement,
  foreignNationalityConfirmation,
  passport,
  lawfulEntry,
  policeResidence,
];
