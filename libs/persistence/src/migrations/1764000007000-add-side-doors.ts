import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the side doors of a dossier leave behind: numbered slips, questions to other offices, apologies, forwarding. */
export class AddSideDoors1764000007000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE dossier
        ADD COLUMN index_flags jsonb,
        ADD COLUMN forwarded_from uuid REFERENCES dossier (id),
        ADD COLUMN assisting_office_code text REFERENCES unit (code);
      COMMENT ON COLUMN dossier.index_flags IS 'What the index of QĐ 766/QĐ-TTg counts, in the names of the message to the National Portal; computed from the facts.';
      COMMENT ON COLUMN dossier.forwarded_from IS 'The dossier handed in at an office that is not competent, whose content this one carries on.';
      COMMENT ON COLUMN dossier.assisting_office_code IS 'The office that helped to file; it does not decide (NĐ 120/2025/NĐ-CP).';

      ALTER TABLE document DROP CONSTRAINT document_purpose,
        ADD CONSTRAINT document_purpose CHECK (purpose IN ('draft', 'result', 'apology'));

      CREATE TABLE slip (
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        seq int NOT NULL,
        kind text NOT NULL CONSTRAINT slip_kind CHECK (kind IN ('supplement', 'refusal', 'apology', 'stop', 'verification', 'posting')),
        office_code text NOT NULL REFERENCES unit (code),
        year int NOT NULL,
        number int NOT NULL,
        note_id uuid REFERENCES note (id),
        issued_at timestamptz NOT NULL,
        PRIMARY KEY (dossier_id, seq),
        CONSTRAINT slip_number_once UNIQUE (office_code, kind, year, number)
      );
      COMMENT ON TABLE slip IS 'Mẫu 02, 03, 04, 05 TT 03/2025/TT-VPCP, letters and postings: one numbered slip per fact that owes one. The paper is made when asked for.';

      CREATE TABLE verification (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        office_code text NOT NULL REFERENCES unit (code),
        asked_office_code text NOT NULL REFERENCES unit (code),
        question text NOT NULL,
        state text NOT NULL DEFAULT 'written' CONSTRAINT verification_state
          CHECK (state IN ('written', 'asked', 'reminded', 'answered', 'unanswered', 'closed')),
        reply_by timestamptz,
        give_up_at timestamptz,
        answer text CONSTRAINT verification_answer CHECK (answer IN ('confirmed', 'contradicted', 'unknown')),
        answer_text text,
        answered_by uuid REFERENCES staff (id),
        answered_at timestamptz,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE verification IS 'Questions from one office to another. written until the process has taken the act; then it alone moves the state.';
      CREATE INDEX verification_of_dossier ON verification (dossier_id);
      CREATE INDEX verification_open ON verification (asked_office_code, reply_by) WHERE state IN ('asked', 'reminded');

      ALTER TABLE slip ENABLE ROW LEVEL SECURITY;
      ALTER TABLE verification ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON slip TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY worker_sees_all ON verification TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY of_visible_dossier ON slip FOR SELECT TO hotich_citizen_api, hotich_office_api
        USING (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id));
      CREATE POLICY asking_office ON verification TO hotich_office_api
        USING (office_code = current_setting('hotich.office', true)) WITH CHECK (office_code = current_setting('hotich.office', true));
      CREATE POLICY asked_office ON verification TO hotich_office_api
        USING (asked_office_code = current_setting('hotich.office', true) AND state <> 'written')
        WITH CHECK (asked_office_code = current_setting('hotich.office', true));
      CREATE POLICY of_visible_dossier ON verification FOR SELECT TO hotich_citizen_api
        USING (state <> 'written' AND EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id));

      GRANT SELECT ON slip TO hotich_citizen_api, hotich_office_api;
      GRANT SELECT, INSERT ON slip TO hotich_worker;
      GRANT SELECT (id, dossier_id, asked_office_code, state, reply_by, give_up_at, answered_at, written_at) ON verification TO hotich_citizen_api;
      GRANT SELECT, INSERT ON verification TO hotich_office_api;
      GRANT UPDATE (answer_text) ON verification TO hotich_office_api;
      GRANT SELECT, UPDATE (state, reply_by, give_up_at, answer, answered_by, answered_at) ON verification TO hotich_worker;
      GRANT UPDATE (index_flags) ON dossier TO hotich_worker;
      GRANT INSERT ON dossier, dossier_content, attachment, outbox TO hotich_worker;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE verification, slip;
      ALTER TABLE document DROP CONSTRAINT document_purpose,
        ADD CONSTRAINT document_purpose CHECK (purpose IN ('draft', 'result'));
      ALTER TABLE dossier DROP COLUMN index_flags, DROP COLUMN forwarded_from, DROP COLUMN assisting_office_code;
      REVOKE INSERT ON dossier, dossier_content, attachment, outbox FROM hotich_worker;
    `);
  }
}
