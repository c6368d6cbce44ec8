import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units, staff, calendars and the counters from which numbers are given. */
export class CreateOffice1764000000000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE unit (
        code text PRIMARY KEY,
        name text NOT NULL,
        authority text NOT NULL,
        kind text NOT NULL CONSTRAINT unit_kind CHECK (kind IN ('province', 'commune', 'former')),
        parent_code text REFERENCES unit (code),
        valid_from date NOT NULL,
        valid_to date
      );
      COMMENT ON TABLE unit IS 'Administrative units through time. A former unit keeps its name; nothing is renamed in place.';
      COMMENT ON COLUMN unit.authority IS 'Name of the registering authority as printed, e.g. Ủy ban nhân dân xã ...';

      CREATE TABLE staff (
        id uuid PRIMARY KEY,
        issuer text NOT NULL,
        full_name text NOT NULL,
        title text NOT NULL,
        office_code text NOT NULL REFERENCES unit (code),
        roles text[] NOT NULL,
        person_key text NOT NULL,
        email text,
        valid_from date NOT NULL,
        valid_to date
      );
      COMMENT ON TABLE staff IS 'Who works where as what. The identity provider says who somebody is, this table what he may do.';
      COMMENT ON COLUMN staff.id IS 'The subject the identity provider gives.';
      COMMENT ON COLUMN staff.issuer IS 'Only this identity provider may vouch for the row; sandbox rows die with the sandbox issuer.';
      COMMENT ON COLUMN staff.person_key IS 'HMAC of the personal identification number, for conflict of interest.';

      CREATE TABLE work_calendar (
        version text PRIMARY KEY,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE work_calendar IS 'Editions of the working calendar; the newest published one rules. Rows are never changed.';

      CREATE TABLE serial_number (
        office_code text NOT NULL,
        series text NOT NULL,
        year int NOT NULL,
        last_number int NOT NULL CONSTRAINT serial_number_positive CHECK (last_number > 0),
        PRIMARY KEY (office_code, series, year)
      );
      COMMENT ON TABLE serial_number IS 'Last number given per office, series and year. Raised in the transaction that uses the number: no gap, no duplicate.';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE serial_number, work_calendar, staff, unit');
  }
}
