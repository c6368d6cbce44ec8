import type { FieldSpec, Words } from '../../form';
import type { Component } from '../../procedure';

/** The commune that is to decide; `hint` says whose residence or which earlier entry makes it competent. */
export const registrationOffice = (label: Words, hint: Words) =>
  ({ registrationOffice: { kind: 'office', required: true, label, hint } }) as const satisfies Record<
    string,
    FieldSpec
  >;

/** Copies of the extract wanted beside the original; each costs the copy fee (TT 281/2016/TT-BTC). */
export const copiesWanted = {
  copiesWanted: {
    kind: 'integer',
    min: 0,
    max: 20,
    required: false,
    national: 'SoLuong',
    label: { vi: 'Số bản sao trích lục cần cấp thêm', km: 'ចំនួនសេចក្តីចម្លងបន្ថែមដែលត្រូវការ' },
  },
} as const satisfies Record<string, FieldSpec>;

/** Who pays nothing by law, whatever the procedure (Luật Hộ tịch 60/2014/QH13 Điều 11(1)). */
export const feeExemption = {
  feeExemption: {
    kind: 'choice',
    required: true,
    label: { vi: 'Thuộc diện miễn lệ phí hộ tịch?', km: 'ស្ថិតក្នុងករណីលើកលែងកម្រៃសេវា?' },
    options: [
      { value: 'none', label: { vi: 'Không', km: 'ទេ' } },
      { value: 'merit', label: { vi: 'Gia đình có công với cách mạng', km: 'គ្រួសារមានគុណបំណាច់ចំពោះបដិវត្តន៍' } },
      { value: 'poor', label: { vi: 'Hộ nghèo', km: 'គ្រួសារក្រីក្រ' } },
      { value: 'disabled', label: { vi: 'Người khuyết tật', km: 'ជនពិការ' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

/** Shown or looked up: who the person is (NĐ 104/2022/NĐ-CP Điều 14(2), NQ 66.7/2025/NQ-CP Điều 4). */
export const identityOf = (id: string, name: Words, about?: string): Component => ({
  id,
  name,
  handling: 'present',
  evidence: 'identity',
  ...(about !== undefined && { about }),
  ground: 'NQ 66.7/2025/NQ-CP Điều 4; NĐ 104/2022/NĐ-CP Điều 14(2)',
});

/** Shown or looked up only to establish which commune is competent. */
export const residenceOf = (name: Words, about: string): Component => ({
  id: 'residence',
  name,
  handling: 'present',
  evidence: 'residence',
  about,
  ground: 'NĐ 104/2022/NĐ-CP Điều 14(2); QĐ 163/QĐ-BTP (2026)',
});

export const requesterIdentity = identityOf('identity', {
  vi: 'Giấy tờ tùy thân của người yêu cầu',
  km: 'ឯកសារអត្តសញ្ញាណរបស់អ្នកស្នើសុំ',
});

/** Certified unless the proxy is a grandparent, parent, child, spouse or sibling (Luật Hộ tịch Điều 6(2)). */
export const authorisation: Component = {
  id: 'authorisation',
  name: { vi: 'Văn bản ủy quyền', km: 'លិខិតប្រគល់សិទ្ធិ' },
  handling: 'submit',
  evidence: null,
  when: { field: 'relation', is: ['proxy'] },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 6(2); QĐ 163/QĐ-BTP (2026)',
};

/** How the one who files is related to the person in question; `proxy` asks for an authorisation. */
export const relation = (who: Words, options: readonly { readonly value: string; readonly label: Words }[]) =>
  ({
    relation: {
      kind: 'choice',
      required: true,
      national: 'QuanHe',
      label: { vi: `Quan hệ với ${who.vi}`, km: `ទំនាក់ទំនងជាមួយ${who.km}` },
      options: [...options, { value: 'proxy', label: { vi: 'Người được ủy quyền', km: 'អ្នកទទួលសិទ្ធិតំណាង' } }],
    },
  }) satisfies Record<string, FieldSpec>;

export const self = { value: 'self', label: { vi: 'Bản thân', km: 'ខ្លួនឯង' } } as const;
export const parentOf = { value: 'parent', label: { vi: 'Cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' } } as const;
export const spouseOf = { value: 'spouse', label: { vi: 'Vợ hoặc chồng', km: 'ប្តី ឬប្រពន្ធ' } } as const;
export const childOf = { value: 'child', label: { vi: 'Con', km: 'កូន' } } as const;
export const relativeOf = { value: 'relative', label: { vi: 'Người thân thích khác', km: 'សាច់ញាតិផ្សេងទៀត' } } as const;

/** The same paper without its condition, or without the person it is about. */
export function lacking(part: 'when' | 'about', component: Component): Component {
  const rest: { -readonly [K in keyof Component]: Component[K] } = { ...component };
  delete rest[part];
  return rest;
}
