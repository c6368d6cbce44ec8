import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of papers that nobody had to bring, and what a citizen asked beforehand about his own. */
export class AvoidedPapers1764000011000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE avoided_paper (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        component text NOT NULL,
        papers int NOT NULL CONSTRAINT avoided_paper_one CHECK (papers IN (1, -1)),
        procedure text NOT NULL,
        edition text NOT NULL,
        office_code text NOT NULL REFERENCES unit (code),
        rule text NOT NULL,
        source text NOT NULL,
        ground text NOT NULL,
        evidence_id uuid NOT NULL REFERENCES evidence (id),
        fact_seq int NOT NULL,
        pages int NOT NULL,
        officer_minutes int NOT NULL,
        citizen_minutes int NOT NULL,
        day date NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT avoided_paper_once UNIQUE (dossier_id, component, papers),
        CONSTRAINT avoided_paper_fact FOREIGN KEY (dossier_id, fact_seq) REFERENCES dossier_fact (dossier_id, seq)
      );
      COMMENT ON TABLE avoided_paper IS 'A paper that a register answered for and that did not come: written with the seal, taken back by a row of -1 when the result is cancelled. Rows are added, never changed.';
      COMMENT ON COLUMN avoided_paper.papers IS '1 for a paper avoided, -1 for one taken back; pages and minutes have the same sign.';
      COMMENT ON COLUMN avoided_paper.evidence_id IS 'The look-up that answered: every sum leads back to it.';
      COMMENT ON COLUMN avoided_paper.fact_seq IS 'The fact of the dossier that made it count, or took it back.';
      COMMENT ON COLUMN avoided_paper.pages IS 'By the norms in force on the day, an assumption of the locality; kept, so that new norms rewrite no old sum.';
      COMMENT ON COLUMN avoided_paper.day IS 'Day of the fact, in local time.';
      CREATE INDEX avoided_paper_of_office ON avoided_paper (office_code, day);

      GRANT SELECT, INSERT ON avoided_paper TO hotich_worker;
      GRANT SELECT ON avoided_paper TO hotich_office_api;
      ALTER TABLE avoided_paper ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON avoided_paper TO hotich_worker USING (true) WITH CHECK (true);
    `);
    // A province may sum up its communes: a row names no person, and the dossier behind it stays its own office's to open.
    await run.query(`
      CREATE POLICY own_office ON avoided_paper FOR SELECT TO hotich_office_api
        USING (office_code = current_setting('hotich.office', true)
               OR EXISTS (SELECT 1 FROM unit u WHERE u.code = office_code AND u.parent_code = current_setting('hotich.office', true)));
    `);
    // Only the worker may look into the books; it needs the answers of the draft a citizen asks about, and nothing else of it.
    await run.query(
      `GRANT SELECT (owner_key, procedure, edition, answers, version, submitted_as) ON draft TO hotich_worker`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      REVOKE SELECT (owner_key, procedure, edition, answers, version, submitted_as) ON draft FROM hotich_worker;
      DROP TABLE avoided_paper;
    `);
  }
}
