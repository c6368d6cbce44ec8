import type { Relief } from './relief';

const law = { item: 'registration', percent: 100, validFrom: '2016-01-01', validTo: null } as const;
const adoption = { ...law, validFrom: '2016-07-08', procedures: ['2.001263'] } as const;
const adoptionGround = 'NĐ 114/2016/NĐ-CP; thủ tục 2.001263';
const resolution = { percent: 100, channel: 'online', validFrom: '2026-08-15', validTo: '2027-02-28' } as const;
const resolutionGround = 'NQ 66.22/2026/NQ-CP Phụ lục II; TT 117/2026/TT-BTC';

/**
 * Luật Hộ tịch 60/2014/QH13 Điều 11(1) frees registration only; Điều 11(2) lets copies be paid for. The temporary waiver
 * ends together with that law, on 28/02/2027, the day before Luật 03/2026/QH16 comes into force.
 */
export const lawfulReliefs: readonly Relief[] = [
  // Adoption has a decree of its own; before the law on civil status, whose "merit" would cite the wrong ground.
  { ...adoption, reason: 'merit', exemption: 'merit', ground: `${adoptionGround}: người có công nhận con nuôi` },
  {
    ...adoption,
    reason: 'adoptionByKin',
    exemption: 'kin',
    ground: `${adoptionGround}: cha dượng, mẹ kế, cô, cậu, dì, chú, bác ruột`,
  },
  {
    ...adoption,
    reason: 'illChild',
    exemption: 'illChild',
    ground: `${adoptionGround}: trẻ khuyết tật, nhiễm HIV/AIDS hoặc mắc bệnh hiểm nghèo`,
  },
  { ...law, reason: 'merit', exemption: 'merit', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(a): gia đình có công' },
  { ...law, reason: 'poor', exemption: 'poor', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(a): hộ nghèo' },
  {
    ...law,
    reason: 'disabled',
    exemption: 'disabled',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(a): người khuyết tật',
  },
  {
    ...law,
    reason: 'onTime',
    onTime: true,
    procedures: ['1.001193', '1.003583', '1.000656', '1.000419'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): khai sinh, khai tử đúng hạn',
  },
  {
    ...law,
    reason: 'guardianship',
    procedures: ['1.004837', '1.004845'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): giám hộ',
  },
  {
    ...law,
    reason: 'domesticMarriage',
    procedures: ['1.000894', '1.000593'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): kết hôn của công dân Việt Nam cư trú ở trong nước',
  },
  {
    ...resolution,
    reason: 'basicPapers',
    item: 'copy',
    procedures: ['2.000635'],
    eid: ['level2', 'basicPapersIntegrated'],
    ground: resolutionGround,
  },
  {
    ...resolution,
    reason: 'basicPapers',
    item: 'registration',
    procedures: ['1.004772'],
    eid: ['level2', 'basicPapersIntegrated'],
    ground: resolutionGround,
  },
  {
    ...resolution,
    reason: 'basicPapersAndMarriage',
    item: 'registration',
    procedures: ['1.004746', '1.004873'],
    eid: ['level2', 'basicPapersIntegrated', 'marriageCertificateIntegrated'],
    ground: resolutionGround,
  },
];
