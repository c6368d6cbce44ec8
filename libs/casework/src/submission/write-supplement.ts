import { type Answers, complaintsAbout, findEdition, recordOf } from '@hotich/catalogue';
import type { DossierId, Plan } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { EntityManager } from 'typeorm';
import { legalDay } from '../legal-day';
import { attachFiles, type FileOf } from './attach-files';

export interface Supplement {
  readonly dossier: DossierId;
  readonly plan: Plan;
  /** Null leaves the answers as they were: only papers are added. */
  readonly answers: Answers | null;
  readonly files: readonly FileOf[];
  readonly fileOwner: string;
}

/**
 * Writes what was brought later as a new version of the content, in the caller's transaction, and returns its number. The
 * answers are judged by the edition the dossier began under. Problems: `form.unfit`, `request.invalid` (files).
 */
export async function writeSupplement(tx: EntityManager, s: Supplement): Promise<number> {
  // The number follows the newest version, the answers those the process knows: a refused act may have left one in between.
  const [last]: { version: number; answers: Answers }[] = await tx.query(
    `SELECT (SELECT max(version) FROM dossier_content WHERE dossier_id = $1) AS version, c.answers
     FROM dossier_content c JOIN dossier d ON d.id = c.dossier_id
     WHERE c.dossier_id = $1 AND c.version = coalesce((d.state ->> 'version')::int, 1)`,
    [s.dossier],
  );
  const edition = findEdition(s.plan.procedure, s.plan.edition);
  if (!last || !edition) throw new Error(`dossier ${s.dossier} has no content or no edition`);
  const answers = s.answers ?? last.answers;
  const complaints = s.answers ? complaintsAbout(edition.form, s.answers, legalDay()) : [];
  if (complaints.length > 0) throw new Problem('form.unfit', {}, complaints);
  const version = last.version + 1;
  await tx.query('INSERT INTO dossier_content (dossier_id, version, questions, answers) VALUES ($1, $2, $3, $4)', [
    s.dossier,
    version,
    JSON.stringify(recordOf(edition.form, answers)),
    JSON.stringify(answers),
  ]);
  await attachFiles(tx, s.dossier, { owner: s.fileOwner, files: s.files, components: s.plan.components });
  return version;
}
