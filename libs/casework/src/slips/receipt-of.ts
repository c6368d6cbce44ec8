import { findEdition } from '@hotich/catalogue';
import type { ReceiptDocument } from '@hotich/documents';
import type { Limit } from '@hotich/domain';
import type { Case } from '../view/case';
import { appointmentOf } from './appointment';
import { isFact, slipBase, slipTimeOf } from './slip-words';

/**
 * The receipt of an accepted dossier (Mẫu 01 TT 03/2025/TT-VPCP) as its template wants it; null before acceptance. It keeps
 * its number and day, and prints the appointment in force: one that the law has moved since is marked as given anew.
 * `trackingUrl` goes behind the QR.
 */
export function receiptOf(c: Case, trackingUrl: string): ReceiptDocument | null {
  const accepted = c.facts.find(isFact('accepted'));
  const appointment = appointmentOf(c);
  const procedure = findEdition(c.matter.plan.procedure, c.matter.plan.edition);
  if (!accepted || !appointment || !procedure) return null;
  const base = slipBase(c, trackingUrl);
  return {
    ...base,
    number: receiptNumberOf(c) ?? 0,
    issuedOn: slipTimeOf(accepted.fact.at).date,
    officer: { fullName: accepted.name ?? '' },
    papers: papersOf(c, procedure.components),
    sets: 1,
    timeLimit: timeLimitOf(c.matter.plan.deadline),
    receivedAt: slipTimeOf(accepted.fact.at),
    dueAt: slipTimeOf(appointment.due),
    ...(appointment.reissued && { reissued: appointment.reissued }),
    resultsAt: c.channel === 'online' ? 'Kho dữ liệu điện tử cá nhân, thư điện tử' : base.centre.name,
  };
}

/** The running number of the receipt, which the fact keeps as it is printed: `07/2026-TTPVHCC`. */
export function receiptNumberOf(c: Case): number | null {
  const accepted = c.facts.find(isFact('accepted'));
  return accepted ? Number(accepted.fact.receipt.split('/', 1)[0]) : null;
}

/** What was handed in, and what the registers answered for: both make the dossier complete. */
function papersOf(
  c: Case,
  components: readonly { readonly id: string; readonly name: { readonly vi: string } }[],
): string[] {
  const waived = new Set(
    c.state?.checks.filter(({ outcome }) => outcome === 'HIT_MATCH').map(({ component }) => component),
  );
  return components.flatMap(({ id, name }) => {
    if (waived.has(id)) return [`${name.vi} (đã tra cứu, không phải nộp)`];
    return c.files.some(({ component }) => component === id) ? [name.vi] : [];
  });
}

function timeLimitOf(rule: Limit): string {
  switch (rule.kind) {
    case 'SD15':
      return 'Trong ngày làm việc; nhận sau 15 giờ thì ngày làm việc tiếp theo';
    case 'WD':
      return `${String(rule.days).padStart(2, '0')} ngày làm việc`;
    case 'CD':
      return `${String(rule.days).padStart(2, '0')} ngày`;
    case 'H24':
      return '24 giờ';
    case 'CONS':
      return `${String(rule.days).padStart(2, '0')} ngày liên tục`;
    case 'CHAIN':
      return rule.parts.map(timeLimitOf).join(', sau đó ');
    case 'WH':
      return `${String(rule.hours).padStart(2, '0')} giờ làm việc`;
  }
}
