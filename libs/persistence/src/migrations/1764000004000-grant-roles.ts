import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Least privilege. Each process signs in as a role of its own; the roles themselves are made by docker/postgres.
 * Rows are guarded too: an office sees its own dossiers and books, a citizen his own, by settings of the transaction.
 */
export class GrantRoles1764000004000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      GRANT USAGE ON SCHEMA public TO hotich_citizen_api, hotich_office_api, hotich_worker;

      GRANT SELECT ON unit, work_calendar TO hotich_citizen_api, hotich_office_api, hotich_worker;
      GRANT SELECT ON staff TO hotich_office_api, hotich_worker;
      GRANT SELECT (id, full_name, title) ON staff TO hotich_citizen_api;
      GRANT SELECT ON serial_number TO hotich_citizen_api, hotich_office_api, hotich_worker;
      GRANT INSERT, UPDATE ON serial_number TO hotich_citizen_api, hotich_office_api, hotich_worker;

      GRANT SELECT, INSERT ON dossier, dossier_content, attachment, note, outbox TO hotich_citizen_api, hotich_office_api;
      GRANT UPDATE (sent_at, attempts, not_before) ON outbox TO hotich_citizen_api, hotich_office_api, hotich_worker;
      GRANT UPDATE (dossier_id, component) ON attachment TO hotich_citizen_api, hotich_office_api;
      GRANT DELETE ON attachment TO hotich_citizen_api;
      GRANT SELECT ON dossier_fact, evidence, document, receipt TO hotich_citizen_api, hotich_office_api;
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotent_answer TO hotich_citizen_api, hotich_office_api;
      GRANT SELECT, INSERT, DELETE ON act_under_way TO hotich_citizen_api, hotich_office_api;
      GRANT SELECT, DELETE, UPDATE (begun_at) ON act_under_way TO hotich_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO hotich_citizen_api;
      GRANT SELECT, INSERT, DELETE ON task_claim TO hotich_office_api;
      GRANT INSERT ON audit_event TO hotich_citizen_api, hotich_office_api, hotich_worker;
      GRANT SELECT ON audit_event TO hotich_office_api;

      GRANT SELECT ON book, entry, annotation, book_import TO hotich_office_api;
      GRANT SELECT (id, book_id, dossier_id, number, year, state) ON entry TO hotich_citizen_api;
      GRANT SELECT (id, volume) ON book TO hotich_citizen_api;
      GRANT INSERT ON book_import TO hotich_office_api;
      GRANT INSERT ON book, entry TO hotich_office_api;

      GRANT SELECT ON dossier, dossier_content, attachment, note, evidence, document, notice, outbox, book, entry, annotation TO hotich_worker;
      GRANT SELECT, INSERT ON dossier_fact TO hotich_worker;
      GRANT UPDATE (facts, stage, turn, national_status, reception_due, due, due_original, state, changed_at) ON dossier TO hotich_worker;
      GRANT SELECT, INSERT ON receipt TO hotich_worker;
      GRANT INSERT ON evidence, document, book, entry, annotation, notice TO hotich_worker;
      GRANT UPDATE (state) ON entry TO hotich_worker;
      GRANT UPDATE (content, subject_personal_id, version) ON entry TO hotich_worker;
      GRANT UPDATE (sent_at, attempts, not_before, given_up_at) ON notice TO hotich_worker;
      GRANT SELECT (actor, key, created_at), DELETE ON idempotent_answer TO hotich_worker;
      GRANT SELECT (id, changed_at), DELETE ON draft TO hotich_worker;
      GRANT DELETE ON notice TO hotich_worker;
    `);
    // An entry in force keeps its text: the personal number is filled in while it is still unsigned, nothing after.
    await run.query(`
      CREATE FUNCTION keep_entry_text() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'unsigned' AND (NEW.content, NEW.subject_personal_id) IS DISTINCT FROM (OLD.content, OLD.subject_personal_id) THEN
          RAISE EXCEPTION 'the text of an entry in force does not change' USING CONSTRAINT = 'entry_text_kept', ERRCODE = 'integrity_constraint_violation';
        END IF;
        IF NOT (OLD.state = NEW.state OR OLD.state = 'unsigned' OR (OLD.state = 'inForce' AND NEW.state = 'cancelled')) THEN
          RAISE EXCEPTION 'an entry does not go back from %', OLD.state USING CONSTRAINT = 'entry_state_forward', ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER entry_kept BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION keep_entry_text();
    `);
    for (const table of guarded) await run.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    for (const table of guarded)
      await run.query(`CREATE POLICY worker_sees_all ON ${table} TO hotich_worker USING (true) WITH CHECK (true)`);
    await run.query(`
      CREATE POLICY own_office ON dossier TO hotich_office_api
        USING (office_code = current_setting('hotich.office', true)) WITH CHECK (office_code = current_setting('hotich.office', true));
      CREATE POLICY own_matter ON dossier TO hotich_citizen_api
        USING (applicant_key = current_setting('hotich.person', true)) WITH CHECK (applicant_key = current_setting('hotich.person', true));
      CREATE POLICY own_office ON book TO hotich_office_api
        USING (holding_office_code = current_setting('hotich.office', true)) WITH CHECK (holding_office_code = current_setting('hotich.office', true));
      CREATE POLICY own_office ON entry TO hotich_office_api
        USING (holding_office_code = current_setting('hotich.office', true)) WITH CHECK (holding_office_code = current_setting('hotich.office', true));
      CREATE POLICY of_own_dossier ON entry FOR SELECT TO hotich_citizen_api
        USING (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id));
      CREATE POLICY of_own_entry ON book FOR SELECT TO hotich_citizen_api
        USING (EXISTS (SELECT 1 FROM entry WHERE entry.book_id = book.id));
      CREATE POLICY own_office ON annotation TO hotich_office_api
        USING (EXISTS (SELECT 1 FROM entry WHERE entry.id = entry_id));
      CREATE POLICY own_file ON attachment TO hotich_citizen_api
        USING (owner_key = current_setting('hotich.person', true)) WITH CHECK (owner_key = current_setting('hotich.person', true));
      CREATE POLICY of_visible_dossier ON attachment TO hotich_office_api
        USING (dossier_id IS NULL OR EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id)) WITH CHECK (true);
      CREATE POLICY own_draft ON draft TO hotich_citizen_api
        USING (owner_key = current_setting('hotich.person', true)) WITH CHECK (owner_key = current_setting('hotich.person', true));
    `);
    for (const table of ofDossier)
      await run.query(`CREATE POLICY of_visible_dossier ON ${table} TO hotich_citizen_api, hotich_office_api
        USING (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id)) WITH CHECK (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id))`);
    // The public verification page knows a paper by the code printed on it, and learns no more than the paper shows.
    await run.query(`
      CREATE FUNCTION paper_by_code(wanted text)
      RETURNS TABLE (document_id uuid, procedure text, sealed_at timestamptz, sha256 text, entry_state text, office_name text, replaced boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.id, s.procedure, d.made_at, d.sha256, e.state, u.authority,
               EXISTS (SELECT 1 FROM document n WHERE n.dossier_id = d.dossier_id AND n.purpose = 'result' AND n.state = 'sealed' AND n.rendering > d.rendering)
        FROM document d JOIN dossier s ON s.id = d.dossier_id JOIN unit u ON u.code = s.office_code
        LEFT JOIN entry e ON e.dossier_id = s.id
        WHERE d.verification_code = wanted AND d.state = 'sealed' AND d.purpose = 'result'
      $$;
      REVOKE ALL ON FUNCTION paper_by_code(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION paper_by_code(text) TO hotich_citizen_api;
      COMMENT ON FUNCTION paper_by_code IS 'Public verification: a sealed paper by the code in its QR, past the row guards on purpose.';
      CREATE FUNCTION paper_is_known(digest text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = digest AND state = 'sealed' AND purpose = 'result')
      $$;
      REVOKE ALL ON FUNCTION paper_is_known(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION paper_is_known(text) TO hotich_citizen_api;
      COMMENT ON FUNCTION paper_is_known IS 'Public verification: whether a dropped file is, byte for byte, a result sealed here.';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP FUNCTION paper_by_code(text); DROP FUNCTION paper_is_known(text)');
    for (const table of ofDossier) await run.query(`DROP POLICY of_visible_dossier ON ${table}`);
    await run.query(`
      DROP POLICY own_draft ON draft; DROP POLICY of_visible_dossier ON attachment; DROP POLICY own_file ON attachment;
      DROP POLICY of_own_entry ON book; DROP POLICY of_own_dossier ON entry;
      DROP POLICY own_office ON annotation; DROP POLICY own_office ON entry; DROP POLICY own_office ON book;
      DROP POLICY own_matter ON dossier; DROP POLICY own_office ON dossier;
    `);
    for (const table of guarded) await run.query(`DROP POLICY worker_sees_all ON ${table}`);
    for (const table of guarded) await run.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    await run.query('DROP TRIGGER entry_kept ON entry; DROP FUNCTION keep_entry_text()');
    await run.query(`
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM hotich_citizen_api, hotich_office_api, hotich_worker;
      REVOKE USAGE ON SCHEMA public FROM hotich_citizen_api, hotich_office_api, hotich_worker;
    `);
  }
}

const ofDossier = [
  'act_under_way',
  'receipt',
  'dossier_fact',
  'dossier_content',
  'note',
  'evidence',
  'document',
  'outbox',
  'task_claim',
];
const guarded = [...ofDossier, 'dossier', 'attachment', 'book', 'entry', 'annotation', 'draft'];
