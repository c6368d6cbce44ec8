import { findEdition } from '@hotich/catalogue';
import type { DocumentActivities } from '@hotich/contracts';
import { apology, renderDocument, type RenderedDocument, type SlipTime } from '@hotich/documents';
import { type DossierId, type Instant, localOf, type OfficeCode, parseInstant } from '@hotich/domain';
import { takeNumber } from '@hotich/persistence';
import type { EntityManager } from 'typeorm';
import { answersOf, type Leader, type Office } from '../casefile/case-reader';
import { issuingOffice, signerOf } from './result-document';

export type ApologyInput = Parameters<DocumentActivities['renderApology']>[0];

/** What an apology says that only the database knows. */
interface Facts {
  readonly code: string;
  readonly receivedAt: Instant;
  readonly reason: string;
}

/** Form 04 for the head's signature, under the dossier's one number: the law gives one apology, however often it is redrawn. */
export async function renderApologySlip(
  tx: EntityManager,
  { dossierId, plan, due, newDue, note, attempt }: ApologyInput,
  on: { readonly office: Office; readonly leader: Leader; readonly verificationUrl: string; readonly now: Instant },
): Promise<RenderedDocument> {
  const facts = await factsOf(tx, dossierId, note);
  const answers = await answersOf(tx, dossierId);
  const personalId = String(answers['requesterPersonalId'] ?? '');
  const number = await numberOf(tx, { dossierId, office: plan.office, seq: attempt + 1, note, at: on.now });
  return renderDocument(apology, {
    office: issuingOffice(on.office),
    number,
    issuedOn: timeOf(on.now).date,
    dossierCode: facts.code,
    applicant: { fullName: String(answers['requesterName'] ?? ''), ...(personalId !== '' && { personalId }) },
    request: findEdition(plan.procedure, plan.edition)?.title.vi ?? plan.procedure,
    receivedAt: timeOf(facts.receivedAt),
    promisedAt: timeOf(due),
    newlyPromisedAt: timeOf(newDue),
    reason: facts.reason,
    signer: signerOf(on.leader),
    verificationUrl: on.verificationUrl,
  });
}

/** Drawn up by the process itself it has no reason of an officer's yet; the head signs this one or asks for another. */
const ownReason = 'Hồ sơ cần thêm thời gian để xem xét, xác minh';

async function factsOf(tx: EntityManager, dossierId: DossierId, note: ApologyInput['note']): Promise<Facts> {
  const [row]: { code: string; at: Date; text: string | null }[] = await tx.query(
    `SELECT d.code, coalesce((SELECT max(at) FROM dossier_fact WHERE dossier_id = d.id AND kind = 'accepted'),
                             d.submitted_at) AS at,
            (SELECT text FROM note WHERE id = $2) AS text
     FROM dossier d WHERE d.id = $1`,
    [dossierId, note],
  );
  if (!row) throw new Error(`no dossier ${dossierId}`);
  return { code: row.code, receivedAt: parseInstant(row.at.toISOString()), reason: row.text ?? ownReason };
}

async function numberOf(
  tx: EntityManager,
  slip: {
    dossierId: DossierId;
    office: OfficeCode;
    seq: number;
    note: ApologyInput['note'];
    at: Instant;
  },
): Promise<number> {
  const [given]: { number: number }[] = await tx.query(
    `SELECT number FROM slip WHERE dossier_id = $1 AND kind = 'apology'`,
    [slip.dossierId],
  );
  if (given) return given.number;
  const year = timeOf(slip.at).date.year;
  const number = await takeNumber(tx, slip.office, 'slip-apology', year);
  await tx.query(
    `INSERT INTO slip (dossier_id, seq, kind, office_code, year, number, note_id, issued_at)
     VALUES ($1, $2, 'apology', $3, $4, $5, $6, $7)`,
    [slip.dossierId, slip.seq, slip.office, year, number, slip.note, slip.at],
  );
  return number;
}

function timeOf(instant: Instant): SlipTime {
  const { date, millis } = localOf(instant);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const minutes = Math.floor(millis / 60_000);
  return { date: { year, month, day }, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
