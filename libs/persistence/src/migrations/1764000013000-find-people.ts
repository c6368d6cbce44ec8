import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Finding people in spite of slips. Those born on a day are few, so that the day is looked up and the names compared
 * there. No trigram index: the row guards keep operators that are not leakproof from any index, and each costs the import.
 */
export class FindPeople1764000013000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE INDEX entry_by_birth ON entry (kind, subject_birth, holding_office_code);
      CREATE TABLE person_pair (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        entry_a uuid NOT NULL REFERENCES entry (id),
        entry_b uuid NOT NULL REFERENCES entry (id),
        decision text NOT NULL CONSTRAINT person_pair_decision CHECK (decision IN ('same', 'different')),
        reason text NOT NULL,
        score double precision NOT NULL,
        fields jsonb NOT NULL,
        decided_by uuid NOT NULL REFERENCES staff (id),
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT person_pair_order CHECK (entry_a < entry_b)
      );
      COMMENT ON TABLE person_pair IS 'What officers decided of two entries: one person or not. The newest decision counts; none is ever changed.';
      COMMENT ON COLUMN person_pair.entry_a IS 'The smaller id of the two, so that a pair has one spelling.';
      COMMENT ON COLUMN person_pair.score IS 'What the comparison said at that time, in bits, so that it can be judged by the decisions.';
      COMMENT ON COLUMN person_pair.fields IS 'Levels and weights by field, never the values.';
      CREATE INDEX person_pair_of_a ON person_pair (entry_a, entry_b, decided_at DESC);
      CREATE INDEX person_pair_of_b ON person_pair (entry_b);
      GRANT SELECT, INSERT ON person_pair TO hotich_office_api;
      GRANT SELECT ON person_pair TO hotich_worker;
      ALTER TABLE person_pair ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON person_pair TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY of_visible_entries ON person_pair TO hotich_office_api
        USING (EXISTS (SELECT 1 FROM entry WHERE entry.id = entry_a) AND EXISTS (SELECT 1 FROM entry WHERE entry.id = entry_b))
        WITH CHECK (EXISTS (SELECT 1 FROM entry WHERE entry.id = entry_a) AND EXISTS (SELECT 1 FROM entry WHERE entry.id = entry_b));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE person_pair; DROP INDEX entry_by_birth');
  }
}
