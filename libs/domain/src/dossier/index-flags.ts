import type { Instant } from '../calendar';
import type { Dossier } from './dossier';
import type { Channel, Plan } from './plan';

/**
 * What the index of QĐ 766/QĐ-TTg counts of one dossier, in the names of the message to the National Portal (law.md 7.6,
 * 9.3). Computed from the facts as they arise; nothing here is ticked by hand.
 */
export interface IndexFlags {
  readonly KenhThucHien: 1 | 2 | 3;
  /** The first due date by law: an apology mends manners, not statistics. */
  readonly NgayHenTra: Instant | null;
  readonly SoLanYeuCauBoSung: number;
  /** At least one paper was answered by data that are held already. */
  readonly HoSoCoThanhPhanSoHoa: 0 | 1;
  readonly ThanhPhanDuocSoHoa: readonly string[];
  /** Who files online himself comes through the national identity provider alone; helped at a counter he did not. */
  readonly TaiKhoanDuocXacThucVoiVNeID: 0 | 1;
  /** 2: through the payment gate of ministry or province. */
  readonly DuocThanhToanTrucTuyen: 0 | 2;
  readonly CoKetQuaDienTu: 0 | 1;
}

export function indexFlagsOf(plan: Plan, d: Dossier): IndexFlags {
  const answered = d.checks.filter(({ outcome }) => outcome === 'HIT_MATCH').map(({ component }) => component);
  return {
    KenhThucHien: channels[plan.channel],
    NgayHenTra: d.clock?.dueOriginal ?? null,
    SoLanYeuCauBoSung: d.supplementsAsked,
    HoSoCoThanhPhanSoHoa: answered.length > 0 ? 1 : 0,
    ThanhPhanDuocSoHoa: answered,
    TaiKhoanDuocXacThucVoiVNeID: plan.channel === 'online' && !plan.assistingOffice ? 1 : 0,
    DuocThanhToanTrucTuyen: d.paid === 'online' ? 2 : 0,
    CoKetQuaDienTu: d.sealed ? 1 : 0,
  };
}

const channels: Record<Channel, IndexFlags['KenhThucHien']> = { counter: 1, online: 2, post: 3 };
