import { findProcedure, type Procedure } from '@hotich/catalogue';
import type { DossierId, Matter, PlainDate } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { inTransaction } from '@hotich/persistence';
import { QueryFailedError } from 'typeorm';
import { instantOf, legalDay } from '../legal-day';
import { findOffice } from '../offices';
import type { Submission, SubmissionTools, Submitted } from './submission';
import { writeDossier, type Written } from './write-dossier';

/**
 * Takes a dossier in, online and at the counter alike. Contract:
 * 1. Dossier, answers with their questions, files and the call to the engine are written in one transaction; its commit
 *    is the legal moment of receipt.
 * 2. The engine is called at once after it. When it is not reached the relay makes the same call later: nothing accepted
 *    is lost, nothing is started twice.
 * 3. A repeat under the same submission id finds the first dossier and calls the engine again under the same ids.
 *
 * Problems: `procedure.unknown`, `form.editionChanged`, `form.unfit` (an office that is none), `request.invalid` (files).
 */
export async function submitDossier(tools: SubmissionTools, s: Submission): Promise<Submitted> {
  const written = (await findEarlier(tools, s)) ?? (await write(tools, s));
  const { id, code, matter, submittedAt } = written;
  const receipt = await tools.engine.submit(
    { dossierId: id, matter },
    { do: 'submit', by: s.by, at: submittedAt },
    s.submissionId,
  );
  if (receipt) {
    await inTransaction(tools.source, s.viewer, (tx) =>
      tx.query('UPDATE outbox SET sent_at = now() WHERE dossier_id = $1 AND sent_at IS NULL', [id]),
    );
  }
  return { id, code, submittedAt, receipt };
}

async function write(tools: SubmissionTools, s: Submission): Promise<Written> {
  const now = (tools.now ?? (() => new Date()))();
  const day = legalDay(now);
  const procedure = procedureOf(s, day);
  try {
    return await inTransaction(tools.source, s.viewer, async (tx) => {
      const office = await findOffice(tx, s.office, day);
      if (!office || !mayTakeIn(procedure, s))
        throw new Problem('form.unfit', {}, [{ field: 'registrationOffice', rule: 'notAnOffice' }]);
      return writeDossier(tx, s, { procedure, at: instantOf(now), day, keyOf: tools.keyOf });
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const first = await findEarlier(tools, s);
    // The id exists but in another person's matter: what comes under it is not a repeat.
    if (!first) throw new Problem('request.idempotencyKeyReused');
    return first;
  }
}

function procedureOf(s: Submission, day: PlainDate): Procedure {
  const procedure = findProcedure(s.procedure, day);
  if (!procedure) throw new Problem('procedure.unknown', { procedure: s.procedure.slice(0, 20) });
  if (procedure.edition !== s.edition) throw new Problem('form.editionChanged', { edition: procedure.edition });
  return procedure;
}

/**
 * Online the office asked is the one named in the form. A counter takes in what another office must decide as well: it
 * helps to file and forwards (NĐ 120/2025/NĐ-CP). A copy may be had anywhere (Luật Hộ tịch Điều 63).
 */
const mayTakeIn = (procedure: Procedure, s: Submission): boolean =>
  s.channel === 'counter' || procedure.competence.key === 'anywhere' || s.answers['registrationOffice'] === s.office;

async function findEarlier(tools: SubmissionTools, s: Submission): Promise<Written | null> {
  const rows: { id: DossierId; code: string; matter: Matter; at: Date; outbox: string }[] = await inTransaction(
    tools.source,
    s.viewer,
    (tx) =>
      tx.query(
        `SELECT d.id, d.code, d.matter, d.submitted_at AS at, o.id AS outbox FROM dossier d JOIN outbox o ON o.dossier_id = d.id
         WHERE d.submission_id = $1 AND d.applicant_key = $2`,
        [s.submissionId, s.applicant.key],
      ),
  );
  const [row] = rows;
  return row
    ? { id: row.id, code: row.code, matter: row.matter, submittedAt: instantOf(row.at), outbox: row.outbox }
    : null;
}

function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const cause: unknown = error.driverError;
  if (!(cause instanceof Error) || !('constraint' in cause)) return false;
  return cause.constraint === 'dossier_submission_once';
}
