import type { FieldSpec, Words } from '../../form';
import type { Component } from '../../procedure';

/** Who decided abroad, where, when, and under which number: what a note in our books is made from. */
export const foreignActFields = (what: Words): Record<string, FieldSpec> => ({
  foreignAuthority: {
    kind: 'text',
    maxLength: 250,
    required: true,
    label: { vi: `Cơ quan nước ngoài đã giải quyết ${what.vi}`, km: `អាជ្ញាធរបរទេសដែលបានដោះស្រាយ${what.km}` },
  },
  foreignState: {
    kind: 'nationality',
    required: true,
    label: { vi: 'Nước đã giải quyết', km: 'ប្រទេសដែលបានដោះស្រាយ' },
  },
  foreignNumber: { kind: 'text', maxLength: 60, required: false, label: { vi: 'Số giấy tờ', km: 'លេខឯកសារ' } },
  foreignDate: {
    kind: 'date',
    past: true,
    required: true,
    label: { vi: 'Ngày giải quyết', km: 'ថ្ងៃខែឆ្នាំដោះស្រាយ' },
  },
});

/** The Ministry's four columns for them, the same in every book (HT_KHAISINH). */
export const foreignActColumns = {
  soDangKyNuocNgoai: 'foreignNumber',
  ngayDangKyNuocNgoai: 'foreignDate',
  cqNuocNgoaiDaDangKy: 'foreignAuthority',
  qgNuocNgoaiDaDangKy: 'foreignState',
} as const;

/** Legalised and translated unless a treaty frees it (Luật Hộ tịch Điều 10); no register of ours can answer for it. */
export const foreignActPaper = (name: Words, ground: string): Component => ({
  id: 'foreignAct',
  name,
  handling: 'submit',
  evidence: null,
  ground: `${ground}; Luật Hộ tịch 60/2014/QH13 Điều 10 (hợp pháp hóa lãnh sự, bản dịch)`,
});
