import type { FieldSpec } from '../../form';
import { registrationOffice } from './common.block';

type Fields = Record<string, FieldSpec>;

/** Whoever adopts files for himself. */
export const adopterRelation: Fields = {
  relation: {
    kind: 'choice',
    required: true,
    label: { vi: 'Người nộp hồ sơ là', km: 'អ្នកដាក់សំណុំរឿងជា' },
    options: [
      { value: 'adoptiveFather', label: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' } },
      { value: 'adoptiveMother', label: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' } },
    ],
  },
};

/** NĐ 114/2016/NĐ-CP frees others than the Law on civil status does: poverty alone is no ground here. */
export const adoptionFeeExemption: Fields = {
  feeExemption: {
    kind: 'choice',
    required: true,
    label: { vi: 'Thuộc diện miễn lệ phí nuôi con nuôi?', km: 'ស្ថិតក្នុងករណីលើកលែងកម្រៃនៃការទទួលកូនចិញ្ចឹម?' },
    options: [
      { value: 'none', label: { vi: 'Không', km: 'ទេ' } },
      {
        value: 'kin',
        label: {
          vi: 'Cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột nhận nuôi',
          km: 'ឪពុកចុង ម្តាយចុង ឬមាមីងបង្កើតទទួលចិញ្ចឹម',
        },
      },
      {
        value: 'illChild',
        label: {
          vi: 'Nhận trẻ khuyết tật, nhiễm HIV hoặc mắc bệnh hiểm nghèo',
          km: 'ទទួលកុមារពិការ ផ្ទុកមេរោគអេដស៍ ឬមានជំងឺធ្ងន់ធ្ងរ',
        },
      },
      { value: 'merit', label: { vi: 'Người có công với cách mạng nhận nuôi', km: 'អ្នកមានគុណបំណាច់ចំពោះបដិវត្តន៍ទទួលចិញ្ចឹម' } },
    ],
  },
};

export const adoptionOffice: Fields = registrationOffice(
  { vi: 'Nơi đăng ký nuôi con nuôi', km: 'កន្លែងចុះបញ្ជីការទទួលកូនចិញ្ចឹម' },
  {
    vi: 'Ủy ban nhân dân xã nơi trẻ hoặc người nhận nuôi thường trú.',
    km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលកុមារ ឬអ្នកទទួលចិញ្ចឹមមានទីលំនៅអចិន្ត្រៃយ៍។',
  },
);

/** The adopter who filed, the child, and who gives it; a spouse kept away may send a power of attorney (Điều 22). */
export const handedOverBy = ['requester', 'child', 'giver'] as const;
