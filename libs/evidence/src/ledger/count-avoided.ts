import { type AvoidedNorms, findEdition } from '@hotich/catalogue';
import type { CheckResult, DossierId, EvidenceRule, Plan, PlainDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** A dossier whose result has been sealed: the fact that did it, and what the sources had said. */
export interface Decided {
  readonly dossierId: DossierId;
  readonly plan: Plan;
  /** Of the answers that were decided on; what an earlier version had matched counts for nothing. */
  readonly checks: readonly CheckResult[];
  readonly seq: number;
  readonly day: PlainDate;
}

/** The papers of a decided dossier that data answered for, by their evidence. Empty for nearly every supplement or refusal. */
export function waivedPapers({ plan, checks }: Pick<Decided, 'plan' | 'checks'>): CheckResult[] {
  return checks.filter(({ component, outcome }) => outcome === 'HIT_MATCH' && isPaper(plan, component));
}

/**
 * Writes one row for each paper that nobody had to bring. A paper counts when all of this holds, and once in a dossier's
 * life:
 * 1. the result is sealed: a dossier that was refused, withdrawn or passed on has spared nobody anything;
 * 2. a source answered for it (`HIT_MATCH`) in the version of the answers that was decided on;
 * 3. it is a paper: a search that must find nobody, and a look-up in place of a paper that the law asks of no one, are none;
 * 4. it did not come all the same: no file was handed in for it, and no officer asked for it.
 * In the caller's transaction, so that the row exists exactly when the fact does; again, it changes nothing.
 */
export async function countAvoided(
  tx: Pick<EntityManager, 'query'>,
  decided: Decided,
  norms: AvoidedNorms,
): Promise<void> {
  const evidence = waivedPapers(decided).map((check) => check.evidence);
  if (evidence.length === 0) return;
  await tx.query(
    `INSERT INTO avoided_paper (dossier_id, component, papers, procedure, edition, office_code, rule, source, ground,
                                evidence_id, fact_seq, pages, officer_minutes, citizen_minutes, day)
     SELECT e.dossier_id, e.component, 1, d.procedure, d.edition, d.office_code, e.rule, e.source, e.ground, e.id,
            $3, $4, $5, $6, $7
     FROM evidence e JOIN dossier d ON d.id = e.dossier_id
     WHERE e.dossier_id = $1 AND e.id = ANY ($2::uuid[]) AND e.outcome = 'HIT_MATCH'
       AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.dossier_id = e.dossier_id AND a.component = e.component)
       AND NOT EXISTS (SELECT 1 FROM dossier_fact f WHERE f.dossier_id = e.dossier_id AND f.kind = 'supplementAsked'
                       AND f.fact -> 'components' ? e.component)
     ORDER BY e.component
     ON CONFLICT ON CONSTRAINT avoided_paper_once DO NOTHING`,
    [decided.dossierId, evidence, decided.seq, norms.pages, norms.officerMinutes, norms.citizenMinutes, decided.day],
  );
}

/** Takes back what a dossier counted, by rows against it, when its result is cancelled; rows are never changed. */
export async function takeBackAvoided(
  tx: Pick<EntityManager, 'query'>,
  { dossierId, seq, day }: Pick<Decided, 'dossierId' | 'seq' | 'day'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO avoided_paper (dossier_id, component, papers, procedure, edition, office_code, rule, source, ground,
                                evidence_id, fact_seq, pages, officer_minutes, citizen_minutes, day)
     SELECT dossier_id, component, -papers, procedure, edition, office_code, rule, source, ground, evidence_id, $2,
            -pages, -officer_minutes, -citizen_minutes, $3
     FROM avoided_paper WHERE dossier_id = $1 AND papers = 1
     ORDER BY component
     ON CONFLICT ON CONSTRAINT avoided_paper_once DO NOTHING`,
    [dossierId, seq, day],
  );
}

const searches: readonly EvidenceRule[] = ['duplicateBirth', 'noEntry'];

function isPaper(plan: Plan, component: string): boolean {
  const planned = plan.components.find(({ id }) => id === component);
  if (!planned?.rule || searches.includes(planned.rule)) return false;
  const known = findEdition(plan.procedure, plan.edition)?.components.find(({ id }) => id === component);
  return known?.optional !== true;
}
