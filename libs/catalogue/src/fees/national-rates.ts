import type { FeeRate } from './fee-rate';

/**
 * Amounts fixed for the whole country. Fees of registration are set by each provincial people's council; no resolution of
 * the council of Cần Thơ is known, so none stands here: an administrator enters it with its number and first day.
 */
export const nationalRates: readonly FeeRate[] = [
  {
    id: '0f5e0281-2016-4000-8000-000000000001',
    procedure: '*',
    item: 'copy',
    channel: '*',
    late: null,
    unit: 8_000,
    validFrom: '2017-01-01',
    validTo: null,
    ground: 'TT 281/2016/TT-BTC: phí cấp bản sao trích lục hộ tịch 8.000 đồng/bản',
  },
  {
    id: '0f5e0281-2016-4000-8000-000000000002',
    procedure: '2.002516',
    item: 'copy',
    channel: '*',
    late: null,
    unit: 8_000,
    validFrom: '2017-01-01',
    validTo: null,
    ground: 'TT 281/2016/TT-BTC: phí xác nhận thông tin hộ tịch 8.000 đồng/văn bản cho một việc',
  },
  {
    id: '0f5e0281-2016-4000-8000-000000000003',
    procedure: '2.001263',
    item: 'registration',
    channel: '*',
    late: null,
    unit: 400_000,
    validFrom: '2016-07-08',
    validTo: null,
    ground: 'NĐ 114/2016/NĐ-CP: lệ phí đăng ký nuôi con nuôi trong nước 400.000 đồng/trường hợp',
  },
];
