import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever runs a kept look-up again has to see what the check saw: the books of every office. A transaction of the office
 * API does while it names a look-up of a dossier that it may see; reading only, and for that transaction alone.
 */
export class LetEvidenceBeRerun1764000019000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    for (const table of seen)
      await run.query(
        `CREATE POLICY for_rerun ON ${table} FOR SELECT TO hotich_office_api
         USING (EXISTS (SELECT 1 FROM evidence WHERE evidence.id = nullif(current_setting('hotich.rerun', true), '')::uuid))`,
      );
  }

  async down(run: QueryRunner): Promise<void> {
    for (const table of seen) await run.query(`DROP POLICY for_rerun ON ${table}`);
  }
}

/** Annotations follow the entry that they stand beside. */
const seen = ['book', 'entry'];
