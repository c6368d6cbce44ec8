import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The life of a volume: closed with its totals (NĐ 123/2015/NĐ-CP Điều 11(3), Luật Hộ tịch Điều 58(2)), keyed twice,
 * sampled against its pages, accepted; and adoptions, which nobody sees who does not say why.
 */
export class BookLife1764000012000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(tables);
    await run.query(comments);
    await run.query(`
      ALTER TABLE book ADD COLUMN sealed boolean GENERATED ALWAYS AS (kind = 'adoption') STORED;
      COMMENT ON COLUMN book.sealed IS 'Protected facts: its entries are hidden until somebody opens one and says why.';
      CREATE INDEX book_of_holder ON book (holding_office_code, kind, year);
      GRANT UPDATE (accepted, closed_on) ON book TO hotich_office_api;
      GRANT UPDATE (content, quality, version, page, registered_on, registration_type, subject_name, subject_name_key,
                    subject_name_folded, subject_birth, subject_personal_id, second_name_key, second_birth, second_personal_id)
        ON entry TO hotich_office_api;
      GRANT SELECT, INSERT ON ${own.join(', ')} TO hotich_office_api;
      GRANT SELECT, INSERT ON book_keying TO hotich_worker;
      GRANT UPDATE (confirmed_by, confirmed_at, returned_by, returned_at, return_reason) ON book_closing TO hotich_office_api;
      GRANT UPDATE (verdict, decided_at) ON book_sampling TO hotich_office_api;
      GRANT UPDATE (result, against, differences, checked_by, checked_at) ON sampled_entry TO hotich_office_api;
      GRANT UPDATE (decision, decided_text, decided_by, decided_at) ON keying_difference TO hotich_office_api;
    `);
    for (const table of own)
      await run.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY worker_sees_all ON ${table} TO hotich_worker USING (true) WITH CHECK (true);
        CREATE POLICY of_visible_book ON ${table} TO hotich_office_api
          USING (EXISTS (SELECT 1 FROM book WHERE book.id = book_id)) WITH CHECK (EXISTS (SELECT 1 FROM book WHERE book.id = book_id))`);
    await run.query(`
      CREATE POLICY sealed_is_opened ON entry AS RESTRICTIVE FOR SELECT TO hotich_office_api
        USING (kind <> 'adoption' OR current_setting('hotich.opened_entry', true) = book_id || '/' || number
               OR EXISTS (SELECT 1 FROM dossier d WHERE d.id = dossier_id AND d.stage NOT IN ('delivered', 'refused', 'withdrawn', 'stopped', 'forwarded', 'cancelled')));
      CREATE POLICY sealed_is_hidden ON page_image AS RESTRICTIVE FOR SELECT TO hotich_office_api
        USING (EXISTS (SELECT 1 FROM book WHERE book.id = book_id AND NOT book.sealed));
    `);
    await run.query(entryText(digitisedMayBeMended));
    await run.query(guards);
    await run.query(counts);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION book_counts(); DROP FUNCTION book_totals(uuid);
      DROP TRIGGER book_accepted_after_sampling ON book; DROP FUNCTION accept_after_sampling();
      DROP TRIGGER entry_in_open_book ON entry; DROP FUNCTION refuse_closed_book();
      DROP TRIGGER book_keyed_by ON book; DROP FUNCTION note_keyer();
    `);
    await run.query(entryText(''));
    await run.query(`
      DROP POLICY sealed_is_hidden ON page_image; DROP POLICY sealed_is_opened ON entry;
      DROP TABLE keying_difference, second_keying, sampled_entry, book_sampling, page_image, sealed_opening, book_closing, book_keying;
      REVOKE UPDATE ON entry FROM hotich_office_api;
      REVOKE UPDATE (content, quality, version, page, registered_on, registration_type, subject_name, subject_name_key,
                     subject_name_folded, subject_birth, subject_personal_id, second_name_key, second_birth, second_personal_id)
        ON entry FROM hotich_office_api;
      REVOKE UPDATE (accepted, closed_on) ON book FROM hotich_office_api;
      DROP INDEX book_of_holder;
      ALTER TABLE book DROP COLUMN sealed;
    `);
  }
}

const own = [
  'book_keying',
  'book_closing',
  'sealed_opening',
  'page_image',
  'book_sampling',
  'sampled_entry',
  'second_keying',
  'keying_difference',
];

const tables = `
  CREATE TABLE book_keying (
    book_id uuid NOT NULL REFERENCES book (id),
    staff_id uuid NOT NULL REFERENCES staff (id),
    keying int NOT NULL CONSTRAINT book_keying_one_or_two CHECK (keying IN (1, 2)),
    PRIMARY KEY (book_id, staff_id, keying)
  );
  CREATE TABLE book_closing (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    book_id uuid NOT NULL REFERENCES book (id),
    why text NOT NULL CONSTRAINT book_closing_why CHECK (why IN ('yearEnd', 'full')),
    pages int NOT NULL CONSTRAINT book_closing_pages CHECK (pages > 0),
    events int NOT NULL,
    given_up int NOT NULL,
    first_number int,
    last_number int,
    closed_on date NOT NULL,
    due date,
    closed_by uuid NOT NULL REFERENCES staff (id),
    confirmed_by uuid REFERENCES staff (id),
    confirmed_at timestamptz,
    returned_by uuid REFERENCES staff (id),
    returned_at timestamptz,
    return_reason text,
    CONSTRAINT book_closing_decided_once CHECK (confirmed_at IS NULL OR returned_at IS NULL)
  );
  CREATE UNIQUE INDEX book_closing_once ON book_closing (book_id) WHERE returned_at IS NULL;
  CREATE TABLE sealed_opening (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    book_id uuid NOT NULL REFERENCES book (id),
    number int NOT NULL,
    reason text NOT NULL,
    opened_by uuid NOT NULL REFERENCES staff (id),
    opened_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX sealed_opening_of_book ON sealed_opening (book_id, number);
  CREATE TABLE page_image (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    book_id uuid NOT NULL REFERENCES book (id),
    page int NOT NULL CONSTRAINT page_image_page CHECK (page > 0),
    sha256 text NOT NULL,
    media_type text NOT NULL,
    file_name text NOT NULL,
    size int NOT NULL,
    put_by uuid NOT NULL REFERENCES staff (id),
    put_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX page_image_of_book ON page_image (book_id, page, put_at DESC);
  CREATE TABLE book_sampling (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    book_id uuid NOT NULL REFERENCES book (id),
    plan text NOT NULL,
    lot_size int NOT NULL,
    sample_size int NOT NULL,
    allowed_errors int NOT NULL,
    seed text NOT NULL,
    drawn_by uuid NOT NULL REFERENCES staff (id),
    drawn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    verdict text CONSTRAINT book_sampling_verdict CHECK (verdict IN ('accepted', 'refused')),
    decided_at timestamptz
  );
  CREATE UNIQUE INDEX book_sampling_one_open ON book_sampling (book_id) WHERE verdict IS NULL;
  CREATE TABLE sampled_entry (
    sampling_id uuid NOT NULL REFERENCES book_sampling (id),
    book_id uuid NOT NULL REFERENCES book (id),
    entry_id uuid NOT NULL REFERENCES entry (id),
    place int NOT NULL,
    result text CONSTRAINT sampled_entry_result CHECK (result IN ('agrees', 'differs')),
    against text CONSTRAINT sampled_entry_against CHECK (against IN ('image', 'paper')),
    differences jsonb NOT NULL DEFAULT '{}',
    checked_by uuid REFERENCES staff (id),
    checked_at timestamptz,
    PRIMARY KEY (sampling_id, entry_id)
  );
  CREATE TABLE second_keying (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    book_id uuid NOT NULL REFERENCES book (id) CONSTRAINT second_keying_once UNIQUE,
    file_sha256 text NOT NULL,
    keyed_by uuid NOT NULL REFERENCES staff (id),
    keyed_at timestamptz NOT NULL DEFAULT now(),
    rows_read int NOT NULL,
    compared int NOT NULL,
    equal int NOT NULL,
    only_first int[] NOT NULL,
    only_second int[] NOT NULL,
    report jsonb NOT NULL
  );
  CREATE TABLE keying_difference (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    keying_id uuid NOT NULL REFERENCES second_keying (id),
    book_id uuid NOT NULL REFERENCES book (id),
    entry_id uuid NOT NULL REFERENCES entry (id),
    column_name text NOT NULL,
    first_text text NOT NULL,
    second_text text NOT NULL,
    decision text CONSTRAINT keying_difference_decision CHECK (decision IN ('first', 'second', 'other')),
    decided_text text,
    decided_by uuid REFERENCES staff (id),
    decided_at timestamptz,
    CONSTRAINT keying_difference_once UNIQUE (keying_id, entry_id, column_name),
    CONSTRAINT keying_difference_whole CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_text IS NULL))
  );
  CREATE INDEX keying_difference_open ON keying_difference (book_id) WHERE decision IS NULL;`;

const comments = `
  COMMENT ON TABLE book_keying IS 'Who typed a volume in. He neither decides between two keyings of it nor samples it.';
  COMMENT ON TABLE book_closing IS 'A volume closed with its totals by the officer and confirmed, or sent back, by the head.';
  COMMENT ON COLUMN book_closing.given_up IS 'Of the events those struck out or cancelled; their numbers stay used.';
  COMMENT ON COLUMN book_closing.due IS 'Closing at the year''s end: before 05/01 of the next year (NĐ 123/2015/NĐ-CP Điều 11(3)).';
  COMMENT ON TABLE sealed_opening IS 'Each look into an entry of a protected book, and why.';
  COMMENT ON TABLE page_image IS 'Scanned pages of the volumes. A page scanned again is a new row; the newest is shown.';
  COMMENT ON TABLE book_sampling IS 'A sample drawn from a volume to be checked against its pages; the verdict is computed.';
  COMMENT ON COLUMN book_sampling.seed IS 'The draw can be made again from it.';
  COMMENT ON TABLE sampled_entry IS 'One entry of a sample: agrees with its page, or the columns in which it differs and what the page says.';
  COMMENT ON TABLE second_keying IS 'The second, independent keying of a volume and how it compares with the first.';
  COMMENT ON COLUMN second_keying.only_first IS 'Numbers that only the first keying has; they stay keyed once.';
  COMMENT ON TABLE keying_difference IS 'A field in which two keyings differ (the Ministry''s table Diff) and what a third person decided.';
  COMMENT ON COLUMN keying_difference.first_text IS 'ktbm1 of the Ministry''s software.';
  COMMENT ON COLUMN keying_difference.second_text IS 'ktbm2 of the Ministry''s software.';
  COMMENT ON COLUMN keying_difference.decided_text IS 'kt of the Ministry''s software; empty text where the page has nothing.';`;

/** The text typed from a paper volume is a copy of it, and may be mended until the volume is accepted. */
const digitisedMayBeMended = `AND NOT (OLD.origin = 'digitised' AND NOT (SELECT accepted FROM book WHERE id = OLD.book_id))`;

/** The guard of an entry's text; until now of its content and personal number alone. */
const entryText = (unless: string): string => `
  CREATE OR REPLACE FUNCTION keep_entry_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'unsigned' AND (NEW.content, NEW.subject_personal_id) IS DISTINCT FROM (OLD.content, OLD.subject_personal_id) ${unless} THEN
      RAISE EXCEPTION 'the text of an entry in force does not change' USING CONSTRAINT = 'entry_text_kept', ERRCODE = 'integrity_constraint_violation';
    END IF;
    ${
      unless &&
      `IF ${searched('NEW')} IS DISTINCT FROM ${searched('OLD')} AND OLD.state <> 'unsigned' ${unless} THEN
      RAISE EXCEPTION 'what an entry in force is found by does not change' USING CONSTRAINT = 'entry_text_kept', ERRCODE = 'integrity_constraint_violation';
    END IF;`
    }
    IF NOT (OLD.state = NEW.state OR OLD.state = 'unsigned' OR (OLD.state = 'inForce' AND NEW.state = 'cancelled')) THEN
      RAISE EXCEPTION 'an entry does not go back from %', OLD.state USING CONSTRAINT = 'entry_state_forward', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$`;

function searched(row: 'NEW' | 'OLD'): string {
  const columns =
    'page registered_on registration_type subject_name subject_name_key subject_birth second_name_key second_birth';
  return `(${columns
    .split(' ')
    .map((column) => `${row}.${column}`)
    .join(', ')})`;
}

const guards = `
  CREATE FUNCTION accept_after_sampling() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM book_sampling WHERE book_id = NEW.id AND verdict = 'accepted') THEN
      RAISE EXCEPTION 'a digitised volume is accepted by its sample' USING CONSTRAINT = 'book_accepted_by_sample', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER book_accepted_after_sampling BEFORE UPDATE OF accepted ON book FOR EACH ROW
    WHEN (NEW.accepted AND NOT OLD.accepted AND OLD.origin = 'digitised') EXECUTE FUNCTION accept_after_sampling();
  CREATE FUNCTION refuse_closed_book() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM book WHERE id = NEW.book_id AND closed_on IS NOT NULL) THEN
      RAISE EXCEPTION 'nothing is registered in a closed volume' USING CONSTRAINT = 'entry_book_open', ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER entry_in_open_book BEFORE INSERT ON entry FOR EACH ROW
    WHEN (NEW.origin = 'registered') EXECUTE FUNCTION refuse_closed_book();
  CREATE FUNCTION note_keyer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO book_keying (book_id, staff_id, keying)
    SELECT DISTINCT NEW.id, by_staff, 1 FROM book_import
    WHERE office_code = NEW.office_code AND kind = NEW.kind AND state = 'running' AND by_staff IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER book_keyed_by AFTER INSERT ON book FOR EACH ROW WHEN (NEW.origin = 'digitised') EXECUTE FUNCTION note_keyer();`;

/** Counts say nothing of anybody, so that a protected volume may be counted though its entries are hidden. */
const counts = `
  CREATE FUNCTION book_counts()
  RETURNS TABLE (book_id uuid, entries int, first_number int, last_number int, numbers int, with_image int, keyed int, double_keyed int, verified int, registered int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT e.book_id, count(*)::int, min(e.number), max(e.number), count(DISTINCT e.number)::int,
           count(*) FILTER (WHERE EXISTS (SELECT 1 FROM page_image p WHERE p.book_id = e.book_id AND p.page = e.page))::int,
           count(*) FILTER (WHERE e.quality = 'keyed')::int, count(*) FILTER (WHERE e.quality = 'doubleKeyed')::int,
           count(*) FILTER (WHERE e.quality = 'verified')::int, count(*) FILTER (WHERE e.quality = 'registered')::int
    FROM entry e WHERE e.holding_office_code = current_setting('hotich.office', true)
    GROUP BY e.book_id
  $$;
  CREATE FUNCTION book_totals(wanted uuid)
  RETURNS TABLE (events int, "givenUp" int, unsigned int, first int, last int, "lastPage" int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT count(*)::int, count(*) FILTER (WHERE state IN ('struckOut', 'cancelled'))::int,
           count(*) FILTER (WHERE state = 'unsigned')::int, min(number), max(number), max(page)
    FROM entry WHERE book_id = wanted AND holding_office_code = current_setting('hotich.office', true)
  $$;
  REVOKE ALL ON FUNCTION book_counts(), book_totals(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION book_counts(), book_totals(uuid) TO hotich_office_api;
  COMMENT ON FUNCTION book_totals IS 'What a volume is closed with, counted past the seal of protected books.';
  COMMENT ON FUNCTION book_counts IS 'Entries of each volume that the caller''s office holds, counted past the seal of protected books.';`;
