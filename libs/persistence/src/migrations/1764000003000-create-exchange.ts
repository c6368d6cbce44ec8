import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes every side effect happen once: outbox, notices, remembered answers; drafts and the audit trail. */
export class CreateExchange1764000003000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CONSTRAINT outbox_purpose CHECK (purpose IN ('startDossier')),
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        not_before timestamptz NOT NULL DEFAULT now(),
        attempts int NOT NULL DEFAULT 0,
        sent_at timestamptz
      );
      COMMENT ON TABLE outbox IS 'Calls that must reach the engine, written in the transaction that made them due. The relay repeats them under the same ids.';
      CREATE INDEX outbox_waiting ON outbox (not_before) WHERE sent_at IS NULL;

      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        seq int NOT NULL,
        kind text NOT NULL,
        recipient text NOT NULL,
        document_id uuid REFERENCES document (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        not_before timestamptz NOT NULL DEFAULT now(),
        attempts int NOT NULL DEFAULT 0,
        sent_at timestamptz,
        given_up_at timestamptz,
        CONSTRAINT notice_once UNIQUE (dossier_id, seq, kind, recipient)
      );
      COMMENT ON TABLE notice IS 'Messages owed to people, one row per fact, kind and recipient. The mail''s Message-ID is made from the id, so that a repeat is known as one.';
      COMMENT ON COLUMN notice.recipient IS 'applicant, or a role of the office.';
      CREATE INDEX notice_waiting ON notice (not_before) WHERE sent_at IS NULL AND given_up_at IS NULL;

      CREATE TABLE idempotent_answer (
        actor text NOT NULL,
        key text NOT NULL,
        request_sha256 text NOT NULL,
        status int,
        body jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, key)
      );
      COMMENT ON TABLE idempotent_answer IS 'First answer to each Idempotency-Key of each caller; a repeat gets the same.';

      CREATE TABLE act_under_way (
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        update_id uuid NOT NULL,
        command jsonb NOT NULL,
        begun_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (dossier_id, update_id)
      );
      COMMENT ON TABLE act_under_way IS 'Acts handed to the engine and not yet answered. What is left here was cut short by a crash: the relay hands it over again under the same id.';
      CREATE INDEX act_under_way_waiting ON act_under_way (begun_at);

      CREATE TABLE draft (
        id uuid PRIMARY KEY,
        owner_key text NOT NULL,
        procedure text NOT NULL,
        edition text NOT NULL,
        answers jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        submitted_as uuid REFERENCES dossier (id),
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE draft IS 'What a citizen has begun to fill in; kept on the server so that another device can go on.';
      CREATE INDEX draft_of_owner ON draft (owner_key, changed_at DESC);

      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor text NOT NULL,
        office_code text,
        action text NOT NULL,
        dossier_id uuid,
        entry_id uuid,
        outcome text NOT NULL,
        detail jsonb NOT NULL DEFAULT '{}'
      );
      COMMENT ON TABLE audit_event IS 'Who did or looked at what, refusals too. Insert only.';
      CREATE INDEX audit_event_of_dossier ON audit_event (dossier_id, at);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE audit_event, draft, act_under_way, idempotent_answer, notice, outbox');
  }
}
