import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counting every open deadline again after a new edition of the calendar, as a work that goes on after a crash. */
export class RecountClocks1764000008000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE calendar_recount (
        version text PRIMARY KEY REFERENCES work_calendar (version),
        from_version text NOT NULL REFERENCES work_calendar (version),
        started_at timestamptz NOT NULL DEFAULT now(),
        sweeps_done int NOT NULL DEFAULT 0 CONSTRAINT calendar_recount_sweeps CHECK (sweeps_done BETWEEN 0 AND 2),
        cursor uuid,
        looked int NOT NULL DEFAULT 0,
        moved int NOT NULL DEFAULT 0,
        beyond int NOT NULL DEFAULT 0,
        superseded_by text REFERENCES work_calendar (version),
        ended_at timestamptz
      );
      COMMENT ON TABLE calendar_recount IS 'One run over all open dossiers for each edition of the calendar that took over from another.';
      COMMENT ON COLUMN calendar_recount.sweeps_done IS '1: every open dossier was counted again. 2: those that changed meanwhile, too.';
      COMMENT ON COLUMN calendar_recount.cursor IS 'The last dossier looked at in the sweep under way.';
      COMMENT ON COLUMN calendar_recount.beyond IS 'Deadlines that the new calendar does not reach; their old reading stands.';
      COMMENT ON COLUMN calendar_recount.superseded_by IS 'The edition that was published before this run had ended, and whose own run took over.';

      CREATE TABLE calendar_recount_row (
        version text NOT NULL REFERENCES calendar_recount (version),
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        office_code text NOT NULL REFERENCES unit (code),
        due_before timestamptz,
        due_after timestamptz,
        original_before timestamptz,
        original_after timestamptz,
        tell_after timestamptz DEFAULT now(),
        told_at timestamptz,
        PRIMARY KEY (version, dossier_id)
      );
      COMMENT ON TABLE calendar_recount_row IS 'The deadlines that a new calendar moved: from what to what, and when the process of the dossier was told.';
      COMMENT ON COLUMN calendar_recount_row.due_before IS 'The appointment in force; null while the clock stands still.';
      COMMENT ON COLUMN calendar_recount_row.original_before IS 'By law alone, whatever an apology promised.';
      COMMENT ON COLUMN calendar_recount_row.tell_after IS 'When it is to be told, or told again; null when nobody need be told any more.';
      CREATE INDEX calendar_recount_row_to_tell ON calendar_recount_row (version, tell_after) WHERE tell_after IS NOT NULL;

      GRANT SELECT, INSERT ON calendar_recount, calendar_recount_row TO hotich_worker;
      GRANT UPDATE (sweeps_done, cursor, looked, moved, beyond, superseded_by, ended_at) ON calendar_recount TO hotich_worker;
      GRANT UPDATE (tell_after, told_at) ON calendar_recount_row TO hotich_worker;
      GRANT SELECT ON calendar_recount, calendar_recount_row TO hotich_office_api;
      ALTER TABLE calendar_recount_row ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON calendar_recount_row TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY own_office ON calendar_recount_row FOR SELECT TO hotich_office_api
        USING (office_code = current_setting('hotich.office', true));
    `);
    // A posting notice bears the name of the leader, also where its applicant prints it.
    await run.query('GRANT SELECT (office_code, roles, valid_from, valid_to) ON staff TO hotich_citizen_api');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('REVOKE SELECT (office_code, roles, valid_from, valid_to) ON staff FROM hotich_citizen_api');
    await run.query('DROP TABLE calendar_recount_row, calendar_recount');
  }
}
