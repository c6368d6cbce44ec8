import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dossier: its facts, the row people read, what was answered and attached, and what was found out for it. */
export class CreateDossier1764000001000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE dossier (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT dossier_code_once UNIQUE,
        submission_id uuid NOT NULL CONSTRAINT dossier_submission_once UNIQUE,
        procedure text NOT NULL,
        edition text NOT NULL,
        channel text NOT NULL CONSTRAINT dossier_channel CHECK (channel IN ('online', 'counter', 'post')),
        office_code text NOT NULL REFERENCES unit (code),
        applicant_key text NOT NULL,
        applicant_name text NOT NULL,
        contact jsonb NOT NULL DEFAULT '{}',
        subject_name text NOT NULL,
        matter jsonb NOT NULL,
        submitted_at timestamptz NOT NULL,
        facts int NOT NULL DEFAULT 0,
        stage text NOT NULL DEFAULT 'received',
        turn text,
        national_status int NOT NULL DEFAULT 1 CONSTRAINT dossier_national_status CHECK (national_status BETWEEN 1 AND 10),
        reception_due timestamptz,
        due timestamptz,
        due_original timestamptz,
        state jsonb,
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE dossier IS 'Where each dossier stands. Submission writes the row; from then on only the process does, through record().';
      COMMENT ON COLUMN dossier.code IS 'Printed for people; opaque, never parsed.';
      COMMENT ON COLUMN dossier.applicant_key IS 'HMAC of the applicant''s personal identification number.';
      COMMENT ON COLUMN dossier.matter IS 'Plan and parties as pinned at submission.';
      COMMENT ON COLUMN dossier.stage IS 'received until the process has begun, then computed from the facts.';
      COMMENT ON COLUMN dossier.turn IS 'Role whose desk it lies on, applicant, or null while nobody is waited for.';
      COMMENT ON COLUMN dossier.state IS 'Result of evolve over the facts: can be rebuilt from them and compared.';
      CREATE INDEX dossier_desk ON dossier (office_code, turn, due NULLS LAST, submitted_at) WHERE turn IS NOT NULL;
      CREATE INDEX dossier_of_applicant ON dossier (applicant_key, submitted_at DESC);

      CREATE TABLE dossier_fact (
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        seq int NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL,
        by_staff uuid,
        fact jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (dossier_id, seq)
      );
      COMMENT ON TABLE dossier_fact IS 'What became true, in order. Inserted by record() alone; no role may update or delete.';

      CREATE TABLE dossier_content (
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        version int NOT NULL,
        questions jsonb NOT NULL,
        answers jsonb NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (dossier_id, version)
      );
      COMMENT ON TABLE dossier_content IS 'Answers with the questions as they were asked. A supplement is a new version.';

      CREATE TABLE attachment (
        id uuid PRIMARY KEY,
        owner_key text NOT NULL,
        dossier_id uuid REFERENCES dossier (id),
        component text,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size int NOT NULL,
        sha256 text NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE attachment IS 'Files handed in; the bytes lie in the file store under their digest.';
      CREATE INDEX attachment_of_dossier ON attachment (dossier_id);

      CREATE TABLE note (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        purpose text NOT NULL,
        text text NOT NULL,
        items jsonb NOT NULL DEFAULT '[]',
        by_staff uuid,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE note IS 'Sentences people wrote (reasons, requests): kept here so that the engine''s history carries none.';
      CREATE INDEX note_of_dossier ON note (dossier_id);

      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        version int NOT NULL,
        component text NOT NULL,
        rule text NOT NULL,
        rule_edition text NOT NULL,
        outcome text NOT NULL CONSTRAINT evidence_outcome CHECK (outcome IN ('HIT_MATCH', 'HIT_MISMATCH', 'NO_DATA', 'SOURCE_DOWN')),
        source text NOT NULL,
        record_id text,
        record_version int,
        fields jsonb NOT NULL,
        fields_sha256 text NOT NULL,
        ground text NOT NULL,
        taken_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT evidence_once UNIQUE (dossier_id, version, component)
      );
      COMMENT ON TABLE evidence IS 'Snapshot of what a source said at the time of look-up (NĐ 120/2025: kept in full in the dossier).';

      CREATE TABLE document (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        purpose text NOT NULL CONSTRAINT document_purpose CHECK (purpose IN ('draft', 'result')),
        rendering int NOT NULL,
        state text NOT NULL CONSTRAINT document_state CHECK (state IN ('rendered', 'leaderSigned', 'sealed')),
        sha256 text NOT NULL,
        size int NOT NULL,
        verification_code text NOT NULL,
        fields jsonb NOT NULL DEFAULT '{}',
        made_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT document_once UNIQUE (dossier_id, purpose, rendering, state)
      );
      COMMENT ON TABLE document IS 'Each paper made: draft, rendering, signed by the leader, sealed. A signature is a new row over a new file.';
      COMMENT ON COLUMN document.verification_code IS 'Random; what the QR code leads to. All states of one rendering share it.';
      COMMENT ON COLUMN document.fields IS 'Places of the signatures on the page.';
      CREATE INDEX document_verification ON document (verification_code);

      CREATE TABLE receipt (
        dossier_id uuid PRIMARY KEY REFERENCES dossier (id),
        office_code text NOT NULL REFERENCES unit (code),
        year int NOT NULL,
        number int NOT NULL,
        issued_at timestamptz NOT NULL,
        CONSTRAINT receipt_number_once UNIQUE (office_code, year, number)
      );
      COMMENT ON TABLE receipt IS 'Mẫu 01 TT 03/2025/TT-VPCP: one numbered receipt per accepted dossier.';

      CREATE TABLE task_claim (
        dossier_id uuid PRIMARY KEY REFERENCES dossier (id),
        staff_id uuid NOT NULL REFERENCES staff (id),
        claimed_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE task_claim IS 'Who has taken a dossier onto his desk. A courtesy between colleagues; the process never waits on it.';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(
      'DROP TABLE task_claim, receipt, document, evidence, note, attachment, dossier_content, dossier_fact, dossier',
    );
  }
}
