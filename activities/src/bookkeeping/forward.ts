import { type Answers, findEdition, planOf } from '@hotich/catalogue';
import type { BookkeepingActivities } from '@hotich/contracts';
import { type DossierId, localOf, type Matter, type OfficeCode, parseInstant, type Plan } from '@hotich/domain';
import { newDossierId, takeDossierCode } from '@hotich/casework';
import { derivedId, inTransaction } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import { answersOf } from '../casefile/case-reader';

type Input = Parameters<BookkeepingActivities['forwardDossier']>[0];

/**
 * Hands a dossier's content in at the competent office, in the applicant's name, as a dossier of its own: the office that
 * helped does not decide, and the clock starts there (NĐ 120/2025/NĐ-CP; NĐ 118/2025/NĐ-CP Điều 17(3)). Once per dossier
 * and office: the submission id is made from both.
 */
export function forwardDossier(source: DataSource, { dossierId, plan, to }: Input): Promise<{ dossier: DossierId }> {
  const submissionId = derivedId('forward', dossierId, to);
  return inTransaction(source, {}, async (tx) => {
    const [made]: { id: DossierId }[] = await tx.query('SELECT id FROM dossier WHERE submission_id = $1', [
      submissionId,
    ]);
    if (made) return { dossier: made.id };
    const id = newDossierId();
    const now = parseInstant(new Date().toISOString());
    const code = await takeDossierCode(tx, to, localOf(now).date);
    const [old]: { matter: Matter }[] = await tx.query('SELECT matter FROM dossier WHERE id = $1', [dossierId]);
    if (!old) throw new Error(`no dossier ${dossierId}`);
    const there = planThere(plan, to, await answersOf(tx, dossierId));
    const matter: Matter = { ...old.matter, plan: there };
    await tx.query(
      `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key,
         applicant_name, contact, subject_name, matter, submitted_at, forwarded_from, assisting_office_code)
       SELECT $2, $3, $4, procedure, edition, $8, $5, applicant_key, applicant_name, contact, subject_name, $6, $7, id, office_code
       FROM dossier WHERE id = $1`,
      [dossierId, id, code, submissionId, to, JSON.stringify(matter), now, there.channel],
    );
    await tx.query(
      `INSERT INTO dossier_content (dossier_id, version, questions, answers)
       SELECT $2, 1, questions, answers FROM dossier_content WHERE dossier_id = $1 ORDER BY version DESC LIMIT 1`,
      [dossierId, id],
    );
    await tx.query(
      `INSERT INTO attachment (id, owner_key, dossier_id, component, file_name, media_type, size, sha256)
       SELECT uuidv7(), owner_key, $2, component, file_name, media_type, size, sha256 FROM attachment WHERE dossier_id = $1`,
      [dossierId, id],
    );
    await tx.query(`INSERT INTO outbox (id, purpose, dossier_id, payload) VALUES (uuidv7(), 'startDossier', $1, $2)`, [
      id,
      JSON.stringify({ submissionId, by: { is: 'applicant', person: matter.applicant } }),
    ]);
    return { dossier: id };
  });
}

/**
 * The same edition, fee and habits, at the office that decides. Helped at a counter one has filed online there (NĐ 120/2025):
 * the result comes to the applicant, who need not travel after it.
 */
function planThere(plan: Plan, to: OfficeCode, answers: Answers): Plan {
  const procedure = findEdition(plan.procedure, plan.edition);
  if (!procedure) throw new Error(`no edition ${plan.edition} of ${plan.procedure}`);
  const channel = procedure.channels?.includes('online') === false ? plan.channel : 'online';
  const { fee, policy, office } = plan;
  return planOf(procedure, { channel, office: to, answers, policy, assistingOffice: office, ...(fee && { fee }) });
}
