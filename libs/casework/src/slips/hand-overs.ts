import type { HandOver } from '@hotich/documents';
import {
  blank,
  type Dossier,
  evolve,
  type FactKind,
  type Instant,
  isClosed,
  localOf,
  type Role,
  turnOf,
} from '@hotich/domain';
import type { Case, FactRow } from '../view/case';
import { doerOf } from '../view/doer';
import { slipTimeOf } from './slip-words';

/** Whose hands a dossier may be in. While the machine works it stays where it was. */
type Desk = Role | 'applicant' | 'otherOffice';

const units: Record<Exclude<Desk, 'otherOffice'>, string> = {
  applicant: 'Người nộp hồ sơ',
  receptionist: 'Bộ phận tiếp nhận và trả kết quả',
  civilStatusOfficer: 'Công chức tư pháp - hộ tịch',
  leader: 'Lãnh đạo Ủy ban nhân dân',
  clerk: 'Văn thư',
  administrator: 'Quản trị hệ thống',
  auditor: 'Công chức kiểm tra',
};

/** Who let go of it, with what, and how he kept his time. */
interface LetGo {
  readonly row: FactRow;
  readonly outcome: HandOver['outcome'];
}

/**
 * Each passing of a dossier from one desk to the next, read from its facts, with how the giving desk kept its time: late
 * after the limit's moment, on time on its last day, early before. Who is not known by a fact is left out.
 */
export function handOversOf(c: Case): HandOver[] {
  const { plan } = c.matter;
  const passed: HandOver[] = [];
  let d = blank;
  let holder: Desk = 'applicant';
  let letGo: LetGo | null = null;
  for (const [place, row] of c.facts.entries()) {
    const before = d;
    d = evolve(plan, d, row.fact);
    const next = deskAfter(c, before, d);
    if (next !== holder) letGo ??= { row, outcome: outcomeOf(limitOf(holder, before), row.fact.at) };
    if (next === null) continue;
    if (next !== holder && letGo) {
      const note = notes[row.fact.is] ?? notes[letGo.row.fact.is];
      passed.push({
        from: { unit: unitOf(c, holder, before), ...personAt(c, holder, letGo.row) },
        to: { unit: unitOf(c, next, d), ...personAt(c, next, c.facts.slice(place + 1).find(isBy(next))) },
        at: slipTimeOf(row.fact.at),
        ...(letGo.outcome && { outcome: letGo.outcome }),
        ...(note && { note }),
      });
    }
    holder = next;
    letGo = null;
  }
  return passed;
}

/** Null while nobody but the machine is waited for. What has ended goes back to the one who asked for it. */
function deskAfter({ matter: { plan } }: Case, before: Dossier, after: Dossier): Desk | null {
  if (isClosed(after)) return isClosed(before) ? null : 'applicant';
  return after.verification ? 'otherOffice' : turnOf(plan, after);
}

function limitOf(holder: Desk, d: Dossier): Instant | null {
  if (holder === 'otherOffice') return d.verification?.replyBy ?? null;
  if (holder === 'applicant') return d.supplement?.replyBy ?? d.draft?.confirmBy ?? d.payBy;
  return d.accepted ? (d.sealed ? null : (d.clock?.due ?? null)) : d.receptionDue;
}

function outcomeOf(limit: Instant | null, at: Instant): HandOver['outcome'] {
  if (limit === null) return undefined;
  if (at > limit) return 'late';
  return localOf(at).date === localOf(limit).date ? 'onTime' : 'early';
}

function unitOf(c: Case, desk: Desk, { verification }: Dossier): string {
  if (desk !== 'otherOffice') return units[desk];
  const asked = c.verifications.find(({ id }) => id === verification?.id);
  return asked?.askedOffice ?? 'Cơ quan được hỏi';
}

function personAt(c: Case, desk: Desk, row: FactRow | undefined): { person?: string } {
  if (desk === 'applicant') return { person: c.applicantName };
  return row && row.name !== null && isBy(desk)(row) ? { person: row.name } : {};
}

const isBy =
  (desk: Desk) =>
  (row: FactRow): boolean =>
    doerOf(row).role === desk;

const notes: Partial<Record<FactKind, string>> = {
  supplementAsked: 'Yêu cầu bổ sung',
  supplemented: 'Đã bổ sung',
  paid: 'Đã nộp phí, lệ phí',
  verificationRequested: 'Đề nghị xác minh',
  verificationAnswered: 'Đã trả lời xác minh',
  verificationUnanswered: 'Hết hạn trả lời xác minh',
  draftSent: 'Xác nhận bản dự thảo',
  draftContested: 'Đề nghị sửa bản dự thảo',
  returned: 'Lãnh đạo trả lại',
  refused: 'Từ chối',
  withdrawn: 'Rút hồ sơ',
  stopped: 'Dừng giải quyết',
  forwarded: 'Chuyển cơ quan có thẩm quyền',
  delivered: 'Trả kết quả',
  resultCancelled: 'Hủy kết quả',
};
