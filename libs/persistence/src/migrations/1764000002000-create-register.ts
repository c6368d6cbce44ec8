import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Books and entries. Key of an entry: (registering office as named then, kind, year, number); the volume finds the page. */
export class CreateRegister1764000002000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE book (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        office_code text NOT NULL REFERENCES unit (code),
        holding_office_code text NOT NULL REFERENCES unit (code),
        office_name text NOT NULL,
        kind text NOT NULL CONSTRAINT book_kind CHECK (kind IN ('birth', 'marriage', 'death', 'extractCopy')),
        year int NOT NULL,
        volume text NOT NULL,
        origin text NOT NULL CONSTRAINT book_origin CHECK (origin IN ('digitised', 'registered')),
        accepted boolean NOT NULL DEFAULT false,
        opened_on date NOT NULL,
        closed_on date,
        CONSTRAINT book_once UNIQUE (office_code, kind, year, volume)
      );
      COMMENT ON TABLE book IS 'Volumes of the registers. Only an accepted book may waive a paper.';
      COMMENT ON COLUMN book.office_name IS 'Name of the registering office at that time; never rewritten.';
      COMMENT ON COLUMN book.holding_office_code IS 'Who keeps the volume today.';

      CREATE TABLE entry (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        book_id uuid NOT NULL REFERENCES book (id),
        office_code text NOT NULL,
        holding_office_code text NOT NULL,
        kind text NOT NULL,
        year int NOT NULL,
        number int NOT NULL,
        page int,
        registered_on text NOT NULL,
        registration_type int NOT NULL DEFAULT 0,
        state text NOT NULL CONSTRAINT entry_state CHECK (state IN ('unsigned', 'inForce', 'struckOut', 'cancelled')),
        origin text NOT NULL,
        quality text NOT NULL DEFAULT 'keyed' CONSTRAINT entry_quality CHECK (quality IN ('keyed', 'doubleKeyed', 'verified', 'registered')),
        version int NOT NULL DEFAULT 1,
        dossier_id uuid CONSTRAINT entry_dossier_once UNIQUE REFERENCES dossier (id),
        subject_name text NOT NULL,
        subject_name_key text NOT NULL,
        subject_name_folded text NOT NULL,
        subject_birth text,
        subject_personal_id text,
        second_name_key text,
        second_personal_id text,
        content jsonb NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT entry_number_once UNIQUE (office_code, kind, year, number)
      );
      COMMENT ON TABLE entry IS 'Entries of the registers. The text of an entry in force is never changed or deleted: annotations are added.';
      COMMENT ON COLUMN entry.registered_on IS 'Partial date: 2019-03-05, 2019-03 or 2019.';
      COMMENT ON COLUMN entry.registration_type IS 'loaiDangKy of the Ministry: 0 unknown, 1 on time, 2 again, 3 noted from abroad, 4 late.';
      COMMENT ON COLUMN entry.subject_birth IS 'Partial date of birth of the first person; null when the book has none.';
      COMMENT ON COLUMN entry.subject_name_key IS 'Name normalised without loss of letters (tone placement, case, spaces).';
      COMMENT ON COLUMN entry.subject_name_folded IS 'Name without marks and spaces, for candidates only.';
      COMMENT ON COLUMN entry.second_name_key IS 'Marriages: normalised name of the second spouse.';
      COMMENT ON COLUMN entry.content IS 'Fields of the book in the names of the Ministry''s software.';
      CREATE INDEX entry_by_name_and_birth ON entry (kind, subject_name_key, subject_birth);
      CREATE INDEX entry_by_folded_name ON entry (kind, subject_name_folded text_pattern_ops, subject_birth);
      CREATE INDEX entry_by_second_name ON entry (kind, second_name_key) WHERE second_name_key IS NOT NULL;
      CREATE INDEX entry_by_personal_id ON entry (subject_personal_id) WHERE subject_personal_id IS NOT NULL;
      CREATE INDEX entry_of_book ON entry (book_id, number);

      CREATE TABLE annotation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        entry_id uuid NOT NULL REFERENCES entry (id),
        kind text NOT NULL,
        text text NOT NULL,
        ground text NOT NULL,
        by_staff uuid,
        written_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE annotation IS 'Ghi chú: what was noted beside an entry after it was written.';
      CREATE INDEX annotation_of_entry ON annotation (entry_id);

      CREATE TABLE book_import (
        id uuid PRIMARY KEY,
        office_code text NOT NULL REFERENCES unit (code),
        kind text NOT NULL,
        file_sha256 text NOT NULL,
        rows_read int NOT NULL,
        rows_taken int NOT NULL,
        rows_refused int NOT NULL,
        report jsonb NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT book_import_once UNIQUE (office_code, kind, file_sha256)
      );
      COMMENT ON TABLE book_import IS 'Each file of digitised books that was brought in, with its row-by-row report.';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE book_import, annotation, entry, book');
  }
}
