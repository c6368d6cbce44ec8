import { printed } from '../register/book-values';
import { purposes } from '../register/code-words';
import { formsOf2024 } from '../register/forms-of-2024';
import type { BookContent } from '../register/register-data';
import { person, type Sentence } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The certificate of marital status (NĐ 123/2015/NĐ-CP Điều 21-23, from NĐ 07/2025/NĐ-CP). */
export const maritalStatusCertificate = registerPaper({
  ...formsOf2024,
  id: 'marital-status-certificate',
  title: 'Giấy xác nhận tình trạng hôn nhân',
  facts: {
    copyMark: 'XNHN-BS',
    sections: [
      { lines: [request] },
      { title: 'XÁC NHẬN:', lines: person('nxn') },
      { lines: [residence, { label: 'Tình trạng hôn nhân', column: 'nxnTinhTrangHonNhan', absent: 'told' }] },
      { lines: [purpose, () => validity] },
    ],
    registeredAt: 'Nơi cấp',
    registeredOn: 'Ngày cấp',
  },
});

/** NĐ 123/2015/NĐ-CP Điều 23(1): whichever comes first. */
const validity =
  'Giấy này có giá trị 6 tháng kể từ ngày cấp hoặc đến thời điểm thay đổi tình trạng hôn nhân, tùy theo thời điểm nào ' +
  'đến trước.';

function request(content: BookContent): string | undefined {
  const name = printed(content, 'nycHoTen');
  return name === undefined
    ? undefined
    : `Xét đề nghị của ông/bà ${name} về việc cấp Giấy xác nhận tình trạng hôn nhân,`;
}

function residence(content: BookContent): Sentence | undefined {
  const place = printed(content, 'nxnThoiGianCuTruTai');
  if (place === undefined) return undefined;
  const from = printed(content, 'nxnThoiGianCuTruTu', 'date');
  const to = printed(content, 'nxnThoiGianCuTruDen', 'date');
  const span = [from && `từ ngày ${from}`, to && `đến ngày ${to}`].filter(Boolean).join(' ');
  return ['Trong thời gian cư trú tại', `${place}${span === '' ? '' : `, ${span}`}`];
}

function purpose(content: BookContent): Sentence | undefined {
  const kind = printed(content, 'nxnLoaiMucDichSuDung', 'text', purposes);
  const own = printed(content, 'nxnMucDichSuDung');
  const said = [...new Set([kind, own])].filter((one) => one !== undefined && one !== purposes['5']);
  return said.length === 0 ? undefined : ['Giấy này được cấp để', said.join('; ')];
}
