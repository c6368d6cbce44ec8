import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Imports of digitised books as work that goes on after a crash: the file waits, is loaded in batches, and each batch moves
 * the cursor in its own transaction. Rows that were refused are kept as they came, so that they can be mended.
 */
export class ImportInParts1764000009000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE book_import
        DROP COLUMN report,
        ADD COLUMN holding_office_code text REFERENCES unit (code),
        ADD COLUMN authority text NOT NULL DEFAULT '',
        ADD COLUMN file_name text NOT NULL DEFAULT '',
        ADD COLUMN quality text NOT NULL DEFAULT 'keyed',
        ADD COLUMN accepted boolean NOT NULL DEFAULT false,
        ADD COLUMN by_staff uuid REFERENCES staff (id),
        ADD COLUMN state text NOT NULL DEFAULT 'done' CONSTRAINT book_import_state CHECK (state IN ('waiting', 'running', 'done', 'failed')),
        ADD COLUMN rows_expected int,
        ADD COLUMN rows_unchanged int NOT NULL DEFAULT 0,
        ADD COLUMN cursor_row int NOT NULL DEFAULT 0,
        ADD COLUMN header jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN failure jsonb,
        ADD COLUMN ended_at timestamptz;
      UPDATE book_import SET holding_office_code = office_code, ended_at = imported_at;
      ALTER TABLE book_import ALTER COLUMN holding_office_code SET NOT NULL, ALTER COLUMN state SET DEFAULT 'waiting',
        ALTER COLUMN rows_read SET DEFAULT 0, ALTER COLUMN rows_taken SET DEFAULT 0, ALTER COLUMN rows_refused SET DEFAULT 0;
      COMMENT ON TABLE book_import IS 'Each file of digitised books that was brought in: how far it is, and what became of its rows.';
      COMMENT ON COLUMN book_import.cursor_row IS 'Last row of the file that is dealt with, as a spreadsheet counts; moved together with its batch.';
      COMMENT ON COLUMN book_import.failure IS 'Why the file could not be read on: code and parameters, no text of the file.';
      CREATE INDEX book_import_of_holder ON book_import (holding_office_code, imported_at);
      CREATE INDEX book_import_waiting ON book_import (imported_at) WHERE state IN ('waiting', 'running');

      CREATE TABLE book_import_refusal (
        import_id uuid NOT NULL REFERENCES book_import (id),
        row_number int NOT NULL,
        complaints jsonb NOT NULL,
        cells jsonb NOT NULL,
        PRIMARY KEY (import_id, row_number)
      );
      COMMENT ON TABLE book_import_refusal IS 'Rows that were not taken: the rules they break, and their cells as they came.';

      GRANT UPDATE (state, rows_expected, rows_read, rows_taken, rows_refused, rows_unchanged, cursor_row, header, failure, ended_at)
        ON book_import TO hotich_office_api, hotich_worker;
      GRANT SELECT, INSERT ON book_import TO hotich_worker;
      GRANT SELECT, INSERT ON book_import_refusal TO hotich_office_api, hotich_worker;
      ALTER TABLE book_import ENABLE ROW LEVEL SECURITY;
      ALTER TABLE book_import_refusal ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON book_import TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY worker_sees_all ON book_import_refusal TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY own_office ON book_import TO hotich_office_api
        USING (holding_office_code = current_setting('hotich.office', true)) WITH CHECK (holding_office_code = current_setting('hotich.office', true));
      CREATE POLICY of_visible_import ON book_import_refusal TO hotich_office_api
        USING (EXISTS (SELECT 1 FROM book_import WHERE book_import.id = import_id)) WITH CHECK (EXISTS (SELECT 1 FROM book_import WHERE book_import.id = import_id));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP TABLE book_import_refusal;
      DROP POLICY own_office ON book_import; DROP POLICY worker_sees_all ON book_import;
      ALTER TABLE book_import DISABLE ROW LEVEL SECURITY;
      REVOKE ALL ON book_import FROM hotich_worker;
      REVOKE UPDATE (state, rows_expected, rows_read, rows_taken, rows_refused, rows_unchanged, cursor_row, header, failure, ended_at)
        ON book_import FROM hotich_office_api;
      DROP INDEX book_import_waiting; DROP INDEX book_import_of_holder;
      ALTER TABLE book_import
        DROP COLUMN holding_office_code, DROP COLUMN authority, DROP COLUMN file_name, DROP COLUMN quality, DROP COLUMN accepted,
        DROP COLUMN by_staff, DROP COLUMN state, DROP COLUMN rows_expected, DROP COLUMN rows_unchanged, DROP COLUMN cursor_row,
        DROP COLUMN header, DROP COLUMN failure, DROP COLUMN ended_at, ADD COLUMN report jsonb NOT NULL DEFAULT '[]',
        ALTER COLUMN rows_read DROP DEFAULT, ALTER COLUMN rows_taken DROP DEFAULT, ALTER COLUMN rows_refused DROP DEFAULT;
    `);
  }
}
