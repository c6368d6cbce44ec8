import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillUnits, filledUnitCodes } from '../units/fill-units';

/** The units of the city of today, those they were made of, and how the ones passed into the others. */
export class UnitsThroughTime1764000010000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE unit
        ADD COLUMN takes_dossiers boolean NOT NULL DEFAULT true,
        ALTER COLUMN valid_from DROP NOT NULL,
        ADD CONSTRAINT unit_beginning_known CHECK (valid_from IS NOT NULL OR kind = 'former');
      COMMENT ON COLUMN unit.takes_dossiers IS 'Whether a commune works with this system. One that is only known here as a place is not offered to anybody who files.';
      COMMENT ON COLUMN unit.valid_from IS 'Null of a former unit that began before our records.';
      COMMENT ON COLUMN unit.code IS 'GSO code; a former unit has one of our own: province.district.name, see former-code.ts.';

      CREATE TABLE unit_change (
        from_code text NOT NULL REFERENCES unit (code),
        to_code text NOT NULL REFERENCES unit (code),
        kind text NOT NULL CONSTRAINT unit_change_kind CHECK (kind IN ('merged', 'split', 'renamed', 'unchanged')),
        changed_on date NOT NULL,
        ground text NOT NULL,
        PRIMARY KEY (from_code, to_code)
      );
      COMMENT ON TABLE unit_change IS 'How a unit passed into another one. Of a unit with two rows nobody can say by its name alone which part is meant.';
      CREATE INDEX unit_change_into ON unit_change (to_code);
      GRANT SELECT ON unit_change TO hotich_citizen_api, hotich_office_api, hotich_worker;
    `);
    await fillUnits(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE unit_change');
    // The province was there before, written by the seed, and invented communes lie in it.
    await run.query(`DELETE FROM unit WHERE code = ANY ($1) AND code <> '92'`, [filledUnitCodes()]);
    await run.query(`
      ALTER TABLE unit
        DROP CONSTRAINT unit_beginning_known,
        ALTER COLUMN valid_from SET NOT NULL,
        DROP COLUMN takes_dossiers;
      COMMENT ON COLUMN unit.code IS NULL;
      COMMENT ON COLUMN unit.valid_from IS NULL;
    `);
  }
}
