import { type Procedure, planOf, recordOf } from '@hotich/catalogue';
import {
  as,
  type DossierId,
  type Instant,
  type Matter,
  type OfficeCode,
  type PlainDate,
  type Plan,
} from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { quoteFee } from '../payment/quote-fee';
import { readSettings } from '../settings/read-settings';
import { policyOf } from '../settings/settings';
import { attachFiles } from './attach-files';
import { newDossierId, takeDossierCode } from './dossier-code';
import { contactOf, type KeyOf, partiesOf, subjectNameOf } from './people-of';
import type { Submission } from './submission';
import { uuidv7 } from './uuid-v7';

export interface Written {
  readonly id: DossierId;
  readonly code: string;
  readonly matter: Matter;
  readonly submittedAt: Instant;
  readonly outbox: string;
}

/** Writes everything a submission makes true, in the caller's transaction: all of it or nothing. */
export async function writeDossier(
  tx: EntityManager,
  s: Submission,
  { procedure, at, day, keyOf }: { procedure: Procedure; at: Instant; day: PlainDate; keyOf: KeyOf },
): Promise<Written> {
  const id = newDossierId();
  const plan = withCompetence(await plannedFor(tx, s, procedure, day), procedure, s);
  const parties = [...new Set([s.applicant.key, ...partiesOf(procedure.form, s.answers, keyOf)])];
  const matter: Matter = { plan, applicant: s.applicant.key, parties };
  const code = await takeDossierCode(tx, s.office, day);
  await tx.query(
    `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key, applicant_name,
       contact, subject_name, matter, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      code,
      s.submissionId,
      plan.procedure,
      plan.edition,
      s.channel,
      s.office,
      s.applicant.key,
      s.applicant.name,
      JSON.stringify(contactOf(s.answers)),
      subjectNameOf(procedure, s.answers),
      JSON.stringify(matter),
      at,
    ],
  );
  await tx.query('INSERT INTO dossier_content (dossier_id, version, questions, answers) VALUES ($1, 1, $2, $3)', [
    id,
    JSON.stringify(recordOf(procedure.form, s.answers)),
    JSON.stringify(s.answers),
  ]);
  await attachFiles(tx, id, { owner: s.fileOwner, files: s.files, components: plan.components });
  if (s.draft !== undefined)
    await tx.query('UPDATE draft SET submitted_as = $1 WHERE id = $2 AND submitted_as IS NULL', [id, s.draft]);
  const outbox = uuidv7();
  // The relay repeats exactly the call made after the commit; it needs who submitted and the id, nothing else.
  await tx.query(`INSERT INTO outbox (id, purpose, dossier_id, payload) VALUES ($1, 'startDossier', $2, $3)`, [
    outbox,
    id,
    JSON.stringify({ submissionId: s.submissionId, by: s.by }),
  ]);
  return { id, code, matter, submittedAt: at, outbox };
}

/** The plan with what holds on that day beside the law: the fee table and the settings. Pinned, so later ones do not touch it. */
async function plannedFor(tx: EntityManager, s: Submission, procedure: Procedure, day: PlainDate): Promise<Plan> {
  const { channel, office, answers } = s;
  const fee = await quoteFee(tx, { procedure, answers, channel, day, ...(s.eid && { eid: s.eid }) });
  const policy = policyOf(await readSettings(tx, day), procedure.policy);
  return planOf(procedure, { channel, office, answers, fee, policy });
}

/** Names the office that must decide when it is not the one that took the dossier in: that one can only forward it. */
function withCompetence(plan: Plan, { competence }: Procedure, { answers, office }: Submission): Plan {
  const named = String(answers['registrationOffice'] ?? office);
  return competence.key === 'anywhere' || named === office ? plan : { ...plan, competentOffice: as<OfficeCode>(named) };
}
