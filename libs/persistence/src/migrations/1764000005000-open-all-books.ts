import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A book for every kind of matter, two entries for a combined procedure, the second person of an entry findable like the
 * first, and what a new entry changes beside an older one: the note (Luật Hộ tịch 60/2014/QH13 Điều 27, 30), and the
 * notice to the office that keeps that book (Điều 28(3)).
 */
export class OpenAllBooks1764000005000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE book DROP CONSTRAINT book_kind;
      ALTER TABLE book ADD CONSTRAINT book_kind CHECK (kind IN (${listed(bookKinds)}));

      ALTER TABLE entry DROP CONSTRAINT entry_dossier_once;
      ALTER TABLE entry ADD CONSTRAINT entry_dossier_once UNIQUE (dossier_id, kind);
      ALTER TABLE entry ADD COLUMN second_birth text;
      COMMENT ON COLUMN entry.dossier_id IS 'The dossier that led to the entry; a combined procedure writes one entry in each of two books.';
      COMMENT ON COLUMN entry.second_name_key IS 'Normalised name of the second person: the wife, the recognised child, the ward.';
      COMMENT ON COLUMN entry.second_birth IS 'Partial date of birth of the second person; null when the book has none.';
      CREATE INDEX entry_by_second_personal_id ON entry (second_personal_id) WHERE second_personal_id IS NOT NULL;

      ALTER TABLE annotation ADD COLUMN source_entry_id uuid REFERENCES entry (id);
      ALTER TABLE annotation ADD CONSTRAINT annotation_kind CHECK (kind IN (${listed(annotationKinds)}));
      ALTER TABLE annotation ADD CONSTRAINT annotation_once UNIQUE (entry_id, kind, source_entry_id);
      COMMENT ON COLUMN annotation.source_entry_id IS 'The entry that caused the note; null for a note that stands on a decision alone.';

      CREATE TABLE note_owed (
        entry_id uuid NOT NULL REFERENCES entry (id),
        original_id uuid NOT NULL REFERENCES entry (id),
        kind text NOT NULL,
        text text NOT NULL,
        ground text NOT NULL,
        PRIMARY KEY (entry_id, original_id, kind)
      );
      COMMENT ON TABLE note_owed IS 'What an entry will note beside an older one on coming into force; fixed when it is written, worthless if it is struck out.';

      CREATE TABLE holder_notice (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        entry_id uuid NOT NULL REFERENCES entry (id),
        original_id uuid NOT NULL REFERENCES entry (id),
        holding_office_code text NOT NULL REFERENCES unit (code),
        text text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        CONSTRAINT holder_notice_once UNIQUE (entry_id, original_id)
      );
      COMMENT ON TABLE holder_notice IS 'Notice, with a copy of the extract, to the office that keeps the book of the older entry (Luật Hộ tịch 60/2014/QH13 Điều 28(3)).';
      COMMENT ON COLUMN holder_notice.entry_id IS 'The new entry, whose extract goes along.';
      COMMENT ON COLUMN holder_notice.original_id IS 'The entry that the office holds and has to note in.';
      CREATE INDEX holder_notice_of_office ON holder_notice (holding_office_code, made_at);
      CREATE INDEX holder_notice_of_dossier ON holder_notice (dossier_id);
    `);
    await run.query(secondBirthOfDigitisedMarriages);
    await run.query(`
      GRANT SELECT (kind) ON entry TO hotich_citizen_api;
      GRANT SELECT, INSERT ON note_owed TO hotich_worker;
      GRANT SELECT, INSERT, UPDATE (sent_at) ON holder_notice TO hotich_worker;
      GRANT SELECT ON holder_notice TO hotich_office_api;
      ALTER TABLE note_owed ENABLE ROW LEVEL SECURITY;
      ALTER TABLE holder_notice ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON note_owed TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY worker_sees_all ON holder_notice TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY own_office ON holder_notice FOR SELECT TO hotich_office_api
        USING (holding_office_code = current_setting('hotich.office', true)
               OR EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id));
    `);
    await run.query(paperByCode(mainEntry));
  }

  /** Fails, and changes nothing, once a book of a new kind or a second entry of a dossier exists: entries are never given up. */
  async down(run: QueryRunner): Promise<void> {
    await run.query(paperByCode('LEFT JOIN entry e ON e.dossier_id = s.id'));
    await run.query(`
      REVOKE SELECT (kind) ON entry FROM hotich_citizen_api;
      DROP TABLE holder_notice, note_owed;
      ALTER TABLE annotation DROP CONSTRAINT annotation_once, DROP CONSTRAINT annotation_kind, DROP COLUMN source_entry_id;
      DROP INDEX entry_by_second_personal_id;
      ALTER TABLE entry DROP COLUMN second_birth;
      ALTER TABLE entry DROP CONSTRAINT entry_dossier_once;
      ALTER TABLE entry ADD CONSTRAINT entry_dossier_once UNIQUE (dossier_id);
      COMMENT ON COLUMN entry.dossier_id IS NULL;
      COMMENT ON COLUMN entry.second_name_key IS 'Marriages: normalised name of the second spouse.';
      ALTER TABLE book DROP CONSTRAINT book_kind;
      ALTER TABLE book ADD CONSTRAINT book_kind CHECK (kind IN ('birth', 'marriage', 'death', 'extractCopy'));
    `);
  }
}

/** As they were on the day of this migration: a list that grows is mended by a later one. */
const bookKinds = [
  'birth',
  'marriage',
  'death',
  'guardianship',
  'guardianshipEnd',
  'supervision',
  'supervisionEnd',
  'parentChild',
  'change',
  'maritalStatus',
  'extractCopy',
  'adoption',
  'divorceNote',
  'confirmation',
];
const annotationKinds = [
  'struckOut',
  'cancelled',
  'withdrawn',
  'change',
  'guardianshipEnded',
  'supervisionEnded',
  'divorced',
  'recognised',
  'adopted',
  'judgment',
  'reregistered',
];
const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Digitised marriages have the wife's date in their text only; dates kept as words stay there. */
const secondBirthOfDigitisedMarriages = `
  UPDATE entry SET second_birth = CASE
    WHEN content ->> 'voNgaySinh' ~ '^\\d{2}\\.\\d{2}\\.\\d{4}$'
      THEN substr(content ->> 'voNgaySinh', 7, 4) || '-' || substr(content ->> 'voNgaySinh', 4, 2) || '-' || substr(content ->> 'voNgaySinh', 1, 2)
    WHEN content ->> 'voNgaySinh' ~ '^\\d{2}\\.\\d{4}$'
      THEN substr(content ->> 'voNgaySinh', 4, 4) || '-' || substr(content ->> 'voNgaySinh', 1, 2)
    WHEN content ->> 'voNgaySinh' ~ '^\\d{4}$' THEN content ->> 'voNgaySinh' END
  WHERE kind = 'marriage'`;

/** Of two entries the one that was written first, the plan's own book: ids of one transaction are in order. */
const mainEntry =
  'LEFT JOIN LATERAL (SELECT m.state FROM entry m WHERE m.dossier_id = s.id ORDER BY m.id LIMIT 1) e ON true';

/** The function of the public verification page; only how it finds the entry differs. */
const paperByCode = (entryJoin: string): string => `
  CREATE OR REPLACE FUNCTION paper_by_code(wanted text)
  RETURNS TABLE (document_id uuid, procedure text, sealed_at timestamptz, sha256 text, entry_state text, office_name text, replaced boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT d.id, s.procedure, d.made_at, d.sha256, e.state, u.authority,
           EXISTS (SELECT 1 FROM document n WHERE n.dossier_id = d.dossier_id AND n.purpose = 'result' AND n.state = 'sealed' AND n.rendering > d.rendering)
    FROM document d JOIN dossier s ON s.id = d.dossier_id JOIN unit u ON u.code = s.office_code
    ${entryJoin}
    WHERE d.verification_code = wanted AND d.state = 'sealed' AND d.purpose = 'result'
  $$`;
