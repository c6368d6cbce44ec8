import { findEdition } from '@hotich/catalogue';
import type { IssuingOffice, ReceiptDocument, SlipTime } from '@hotich/documents';
import { type Fact, type Instant, type Limit, localOf } from '@hotich/domain';
import type { Case } from '../view/case';

type FactOf<K extends Fact['is']> = Extract<Fact, { is: K }>;

/**
 * The receipt of an accepted dossier (Mẫu 01 TT 03/2025/TT-VPCP) as its template wants it; null before acceptance. It
 * prints the appointment given then, also when the clock has been set anew since. `trackingUrl` goes behind the QR.
 */
export function receiptOf(c: Case, trackingUrl: string): ReceiptDocument | null {
  const accepted = c.facts.find((row) => row.fact.is === 'accepted');
  if (!accepted) return null;
  const fact = accepted.fact as FactOf<'accepted'>;
  const clock = c.facts.find(({ seq, fact: { is } }) => is === 'clockSet' && seq > accepted.seq);
  const due = (clock?.fact as FactOf<'clockSet'> | undefined)?.clock.due ?? null;
  const procedure = findEdition(c.matter.plan.procedure, c.matter.plan.edition);
  if (due === null || !procedure) return null;
  const centre = centreOf(c);
  return {
    centre,
    number: Number(fact.receipt.split('/', 1)[0]),
    issuedOn: timeOf(fact.at).date,
    dossierCode: c.code,
    applicant: applicantOf(c),
    request: procedure.title.vi,
    officer: { fullName: accepted.name ?? '' },
    verificationUrl: trackingUrl,
    papers: papersOf(c, procedure.components),
    sets: 1,
    timeLimit: timeLimitOf(c.matter.plan.deadline),
    receivedAt: timeOf(fact.at),
    dueAt: timeOf(due),
    resultsAt: c.channel === 'online' ? 'Kho dữ liệu điện tử cá nhân, thư điện tử' : centre.name,
  };
}

/** The one-stop centre of the commune: the body that receives (NĐ 118/2025/NĐ-CP Điều 8). */
function centreOf({ office }: Case): IssuingOffice {
  const commune = office.authority.replace(/^Ủy ban nhân dân\s+/u, '');
  const place = commune.replace(/^(xã|phường|đặc khu)\s+/iu, '');
  return { name: `Trung tâm Phục vụ hành chính công ${commune}`, superior: office.authority, place };
}

function applicantOf(c: Case): ReceiptDocument['applicant'] {
  const answered = (field: string): string | undefined => {
    const answer = c.record.find((question) => question.field === field)?.answer;
    return typeof answer === 'string' && answer !== '' ? answer : undefined;
  };
  const [personalId, phone, email] = ['requesterPersonalId', 'requesterPhone', 'requesterEmail'].map(answered);
  return {
    fullName: c.applicantName,
    ...(personalId && { personalId }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
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

function timeOf(instant: Instant): SlipTime {
  const { date, millis } = localOf(instant);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const minutes = Math.floor(millis / 60_000);
  return { date: { year, month, day }, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
