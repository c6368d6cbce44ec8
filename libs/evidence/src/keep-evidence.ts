import type { CheckResult, DossierId, PlannedComponent } from '@hotich/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { digestOf } from './canonical-json';
import type { Finding } from './finding';

export interface LookUp {
  readonly dossierId: DossierId;
  readonly version: number;
}

/** What was already found out for this version of the answers. */
export function keptEvidence(tx: EntityManager, { dossierId, version }: LookUp): Promise<CheckResult[]> {
  return tx.query('SELECT component, outcome, id AS evidence FROM evidence WHERE dossier_id = $1 AND version = $2', [
    dossierId,
    version,
  ]);
}

/** Writes a finding down once; whoever comes second gets what the first one wrote. */
export async function keepEvidence(
  tx: EntityManager,
  lookUp: LookUp,
  component: PlannedComponent,
  edition: string,
  finding: Finding,
): Promise<CheckResult> {
  await tx.query(
    `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, record_id,
                           record_version, fields, fields_sha256, ground)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     ON CONFLICT ON CONSTRAINT evidence_once DO NOTHING`,
    [
      randomUUID(),
      lookUp.dossierId,
      lookUp.version,
      component.id,
      component.rule,
      edition,
      finding.outcome,
      finding.source,
      finding.record?.id ?? null,
      finding.record?.version ?? null,
      JSON.stringify(finding.fields),
      digestOf(finding.fields),
      component.ground,
    ],
  );
  const kept = (await keptEvidence(tx, lookUp)).find((result) => result.component === component.id);
  if (!kept) throw new Error(`evidence for ${component.id} was not kept`);
  return kept;
}
