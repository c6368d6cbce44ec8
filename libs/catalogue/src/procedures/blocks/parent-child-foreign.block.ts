import type { FieldSpec, Words } from '../../form';
import type { Component } from '../../procedure';
import { requesterIdentity, residenceOf } from './common.block';
import { childRecognises, parentChildForm, parentChildProof, parentRecognises } from './parent-child.block';

/** Only a foreigner owes a passport; Vietnamese settled abroad may be on both sides. */
const foreignParty = {
  foreignParty: {
    kind: 'choice',
    required: true,
    label: { vi: 'Bên nào là người nước ngoài?', km: 'ភាគីណាជាជនបរទេស?' },
    options: [
      { value: 'recogniser', label: { vi: 'Cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' } },
      { value: 'recognised', label: { vi: 'Con', km: 'កូន' } },
      { value: 'both', label: { vi: 'Cả hai', km: 'ទាំងពីរ' } },
      {
        value: 'none',
        label: { vi: 'Không bên nào (người Việt Nam định cư ở nước ngoài)', km: 'គ្មានភាគីណាទេ (ជនជាតិវៀតណាមរស់នៅបរទេស)' },
      },
    ],
  },
} as const satisfies Record<string, FieldSpec>;
export const aForeigner = { field: 'foreignParty', is: ['recogniser', 'recognised', 'both'] } as const;

export const foreignParentChildForm = (hint: Words) =>
  parentChildForm({ foreign: true, hint, alsoAsked: foreignParty });

/**
 * Competent is where the one recognised lives (Luật Hộ tịch Điều 43): the child that a parent recognises, the parent that
 * a child recognises.
 */
export const foreignParentChildPapers = (foreigner: Component): readonly Component[] => [
  requesterIdentity,
  {
    ...residenceOf({ vi: 'Nơi cư trú của người con được nhận', km: 'ទីលំនៅរបស់កូនដែលត្រូវបានទទួលស្គាល់' }, 'recognised'),
    when: parentRecognises,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 43; NĐ 104/2022/NĐ-CP Điều 14(2)',
  },
  {
    ...residenceOf({ vi: 'Nơi cư trú của cha, mẹ được nhận', km: 'ទីលំនៅរបស់ឪពុក ម្តាយដែលត្រូវបានទទួលស្គាល់' }, 'recogniser'),
    id: 'parentResidence',
    when: childRecognises,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 43; NĐ 104/2022/NĐ-CP Điều 14(2)',
  },
  foreigner,
  ...parentChildProof,
];
