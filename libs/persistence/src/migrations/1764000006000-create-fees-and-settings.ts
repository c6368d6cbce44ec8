import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law fixes by table and by day: fees, settings that wait for a decision, and the payments made. */
export class CreateFeesAndSettings1764000006000 implements MigrationInterface {
  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE fee_rate (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        procedure text NOT NULL,
        item text NOT NULL CONSTRAINT fee_rate_item CHECK (item IN ('registration', 'copy')),
        channel text NOT NULL CONSTRAINT fee_rate_channel CHECK (channel IN ('online', 'counter', 'post', '*')),
        late boolean,
        unit int NOT NULL CONSTRAINT fee_rate_unit CHECK (unit BETWEEN 0 AND 100000000),
        valid_from date NOT NULL,
        valid_to date CONSTRAINT fee_rate_days CHECK (valid_to >= valid_from),
        ground text NOT NULL CONSTRAINT fee_rate_ground CHECK (ground <> ''),
        set_by uuid REFERENCES staff (id),
        set_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE fee_rate IS 'What things cost, from which day and by which resolution. Rows are added, never changed; what no row prices may not be charged.';
      COMMENT ON COLUMN fee_rate.procedure IS 'National code, or * for all.';
      COMMENT ON COLUMN fee_rate.late IS 'Only for registration after (true) or within (false) the duty in time; null for both.';
      COMMENT ON COLUMN fee_rate.unit IS 'Whole đồng for one.';
      COMMENT ON COLUMN fee_rate.set_by IS 'Null for amounts of national law, which come with the program.';

      CREATE TABLE setting (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        key text NOT NULL,
        value jsonb NOT NULL,
        valid_from date NOT NULL,
        ground text NOT NULL CONSTRAINT setting_ground CHECK (ground <> ''),
        set_by uuid NOT NULL REFERENCES staff (id),
        set_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE setting IS 'Decisions where the law is silent or uncertain. Rows are added, never changed: the one in force since latest wins, of equal days the one written last.';
      CREATE INDEX setting_newest ON setting (key, valid_from DESC, set_at DESC);

      CREATE TABLE payment (
        id uuid PRIMARY KEY,
        dossier_id uuid NOT NULL REFERENCES dossier (id),
        amount int NOT NULL CONSTRAINT payment_amount CHECK (amount > 0),
        method text NOT NULL CONSTRAINT payment_method CHECK (method IN ('online', 'cash')),
        state text NOT NULL CONSTRAINT payment_state CHECK (state IN ('requested', 'paid', 'failed', 'expired')),
        provider_reference text,
        provider_receipt text,
        requested_at timestamptz NOT NULL DEFAULT now(),
        paid_at timestamptz,
        by_staff uuid REFERENCES staff (id),
        CONSTRAINT payment_paid_then CHECK (state <> 'paid' OR paid_at IS NOT NULL),
        CONSTRAINT payment_cash_by_somebody CHECK (method <> 'cash' OR by_staff IS NOT NULL)
      );
      COMMENT ON TABLE payment IS 'Money asked for and money received. What was received stays paid, also when the dossier has no use for it any more: it is then owed back.';
      COMMENT ON COLUMN payment.id IS 'Also the id of the act it causes, so that a notification that comes twice is one act.';
      COMMENT ON COLUMN payment.amount IS 'Whole đồng, as the plan of the dossier says.';
      CREATE UNIQUE INDEX payment_open_once ON payment (dossier_id) WHERE state = 'requested';
      CREATE INDEX payment_of_dossier ON payment (dossier_id, requested_at);

      ALTER TABLE work_calendar ADD COLUMN published_by uuid REFERENCES staff (id), ADD COLUMN ground text;
      COMMENT ON COLUMN work_calendar.published_by IS 'Null for the calendar that came with the program.';
      COMMENT ON COLUMN work_calendar.ground IS 'The announcement or decision that made a new edition necessary.';
    `);
    await run.query(`
      INSERT INTO fee_rate (id, procedure, item, channel, late, unit, valid_from, ground) VALUES
        ('0f5e0281-2016-4000-8000-000000000001', '*', 'copy', '*', NULL, 8000, '2017-01-01',
         'TT 281/2016/TT-BTC: phí cấp bản sao trích lục hộ tịch 8.000 đồng/bản'),
        ('0f5e0281-2016-4000-8000-000000000002', '2.002516', 'copy', '*', NULL, 8000, '2017-01-01',
         'TT 281/2016/TT-BTC: phí xác nhận thông tin hộ tịch 8.000 đồng/văn bản cho một việc'),
        ('0f5e0281-2016-4000-8000-000000000003', '2.001263', 'registration', '*', NULL, 400000, '2016-07-08',
         'NĐ 114/2016/NĐ-CP: lệ phí đăng ký nuôi con nuôi trong nước 400.000 đồng/trường hợp');
    `);
    await run.query(`
      GRANT SELECT ON fee_rate, setting TO hotich_citizen_api, hotich_office_api, hotich_worker;
      GRANT INSERT ON fee_rate, setting, work_calendar TO hotich_office_api;
      GRANT SELECT, INSERT ON payment TO hotich_citizen_api, hotich_office_api;
      GRANT UPDATE (state, provider_reference, provider_receipt, paid_at) ON payment TO hotich_citizen_api, hotich_office_api;
      GRANT SELECT, UPDATE (state) ON payment TO hotich_worker;
      ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
      CREATE POLICY worker_sees_all ON payment TO hotich_worker USING (true) WITH CHECK (true);
      CREATE POLICY of_visible_dossier ON payment TO hotich_citizen_api, hotich_office_api
        USING (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id))
        WITH CHECK (EXISTS (SELECT 1 FROM dossier WHERE dossier.id = dossier_id));
    `);
    // A payment service names a payment and no person; its notification then works with the payer's eyes and no others.
    await run.query(`
      CREATE FUNCTION payer_of(wanted uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT d.applicant_key FROM payment p JOIN dossier d ON d.id = p.dossier_id WHERE p.id = wanted
      $$;
      REVOKE ALL ON FUNCTION payer_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION payer_of(uuid) TO hotich_citizen_api;
      COMMENT ON FUNCTION payer_of IS 'The keyed hash of the applicant a payment belongs to, past the row guards on purpose: for signed notifications only.';
      CREATE FUNCTION keep_payment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'paid' AND OLD.method = 'online' AND (NEW.state, NEW.paid_at, NEW.provider_receipt) IS DISTINCT FROM (OLD.state, OLD.paid_at, OLD.provider_receipt) THEN
          RAISE EXCEPTION 'money received stays received' USING CONSTRAINT = 'payment_stays_paid', ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER payment_kept BEFORE UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION keep_payment();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      DROP FUNCTION payer_of(uuid);
      ALTER TABLE work_calendar DROP COLUMN published_by, DROP COLUMN ground;
      REVOKE INSERT ON work_calendar FROM hotich_office_api;
      DROP TABLE payment, setting, fee_rate;
      DROP FUNCTION keep_payment();
    `);
  }
}
