import { randomUUID } from 'node:crypto';
import { defaultPolicy, nationalRates, type Procedure } from '@hotich/catalogue';
import { feeTable, policyOf, quoteFee, readSettings } from '@hotich/casework';
import { as, NotAllowed, parsePlainDate, type PersonKey } from '@hotich/domain';
import { EngineUnreachable } from '@hotich/temporal';
import { staffMember } from '@hotich/testing';
import { DataSource } from 'typeorm';
import { OfficeCaller, type Listed, type Refusal } from './office-api-caller.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';
import { layOutOwing, type OwingDossier, unresolved } from './owing-dossier.spec-support';

jest.setTimeout(120_000);

const administrator = 'quantri';
const receptionist = 'tiepnhan.huongsen';
const rate = {
  procedure: '1.004884',
  item: 'registration',
  channel: '*',
  late: null,
  unit: 8_000,
  validFrom: '2026-12-01',
  validTo: null,
  ground: 'NQ 99/2026/NQ-HĐND',
};
const decision = {
  key: 'policy.paymentWorkingDays',
  value: 10,
  validFrom: '2099-01-01',
  ground: 'Quyết định của Chủ tịch',
};
/** As much of a procedure as its fee hangs on. */
const again = { code: '1.004884', fee: { kind: 'council', ground: 'Điều 11(2)' } } as unknown as Procedure;

describe('fees, settings and cash', () => {
  let rig: OfficeRig;
  const caller = new OfficeCaller(() => rig);
  beforeAll(async () => {
    rig = await startOfficeRig();
  });
  afterAll(() => rig?.stop());
  afterEach(() => jest.restoreAllMocks());

  const quoteOn = (day: string) =>
    quoteFee(rig.owner, { procedure: again, answers: {}, channel: 'counter', day: parsePlainDate(day) });

  describe('the fee table', () => {
    it('begins with what the whole country pays, and with nothing that a council has to resolve', async () => {
      expect(await feeTable(rig.owner)).toEqual(nationalRates);
      expect((await quoteOn('2026-12-01')).waiver?.reason).toBe('unknown');
    });

    it('takes an amount from an administrator, with its first day and its resolution', async () => {
      expect((await caller.post<Refusal>(receptionist, '/fees', rate)).body.code).toBe('access.forbidden');
      const { status, body } = await caller.post(administrator, '/fees', rate);
      expect([status, body]).toEqual([
        201,
        { ...rate, id: expect.any(String), setBy: 'Đặng Công Vinh', setAt: expect.any(String) },
      ]);
      expect((await quoteOn('2026-11-30')).waiver?.reason).toBe('unknown');
      expect(await quoteOn('2026-12-01')).toMatchObject({
        amount: 8_000,
        lines: [{ ground: rate.ground }],
        waiver: null,
      });
    });

    it('is shown to all staff, with who set what', async () => {
      const { body } = await caller.get<Listed>(receptionist, '/fees');
      expect(body.items[0]).toMatchObject({ unit: 8_000, setBy: 'Đặng Công Vinh' });
      expect(body.items.at(-1)).toMatchObject({ setBy: null });
    });

    it.each([
      ['ground', { ground: ' ' }, 'isGround'],
      ['validFrom', { validFrom: '2026-02-30' }, 'isDay'],
      ['validTo', { validTo: '2026-11-30' }, 'beforeFirstDay'],
      ['unit', { unit: -1 }, 'min'],
      ['procedure', { procedure: '1' }, 'matches'],
      ['late', { late: 'yes' }, 'isBoolean'],
    ])('refuses a rate whose %s is amiss', async (field, changes, rule) => {
      const { status, body } = await caller.post<Refusal>(administrator, '/fees', { ...rate, ...changes });
      expect([status, body.complaints]).toEqual([422, [{ field, rule }]]);
    });

    it.each(['UPDATE fee_rate SET unit = 0', 'DELETE FROM fee_rate', 'DELETE FROM setting'])(
      'lets the API do nothing like %s',
      async (sql) => {
        await expect(rig.app.get(DataSource).query(sql)).rejects.toThrow('permission denied');
      },
    );
  });

  describe('settings', () => {
    interface Setting {
      readonly key: string;
      readonly value: unknown;
      readonly usual: unknown;
      readonly settable: boolean;
      readonly uncertain: { readonly what: string; readonly ground: string } | null;
      readonly decisions: readonly { readonly value: unknown }[];
    }
    const settingOf = async (key: string): Promise<Setting | undefined> => {
      const { body } = await caller.get<{ items: Setting[] }>(administrator, '/settings');
      return body.items.find((one) => one.key === key);
    };

    it("are the administrator's, and tell what is uncertain and why", async () => {
      expect((await caller.get(receptionist, '/settings')).status).toBe(403);
      expect((await caller.post(receptionist, '/settings', decision)).status).toBe(403);
      expect(await settingOf(decision.key)).toMatchObject({
        value: defaultPolicy.paymentWorkingDays,
        usual: defaultPolicy.paymentWorkingDays,
        settable: true,
        uncertain: { what: expect.any(String), ground: expect.any(String) },
        decisions: [],
      });
      expect(await settingOf('fees.council')).toMatchObject({ settable: false, decisions: [] });
    });

    it('hold from their first day, and the newest wins', async () => {
      const { status, body } = await caller.post<Setting>(administrator, '/settings', decision);
      expect([status, body.value, body.decisions.length]).toEqual([201, defaultPolicy.paymentWorkingDays, 1]);
      await caller.post(administrator, '/settings', { ...decision, value: 12 });
      const policyOn = async (day: string) => policyOf(await readSettings(rig.owner, parsePlainDate(day)));
      expect(await policyOn('2098-12-31')).toEqual({});
      expect(await policyOn('2099-01-01')).toEqual({ paymentWorkingDays: 12 });
      expect((await settingOf(decision.key))?.decisions.map(({ value }) => value)).toEqual([12, 10]);
    });

    it.each([
      ['key', { key: 'policy.nonsense' }, ['key notSettable', 'value notAValue']],
      ['value', { value: 0 }, ['value notAValue']],
      ['day', { validFrom: '2026-01-01' }, ['validFrom past']],
      ['ground', { ground: '' }, ['ground isGround']],
    ])('refuse a %s that is amiss', async (_what, changes, complaints) => {
      const { status, body } = await caller.post<Refusal>(administrator, '/settings', { ...decision, ...changes });
      expect([status, body.complaints?.map(({ field, rule }) => `${field} ${rule}`)]).toEqual([422, complaints]);
    });
  });

  describe('cash at the counter', () => {
    const layOut = (more: Partial<Parameters<typeof layOutOwing>[1]> = {}) =>
      layOutOwing(rig.owner, { applicant: as<PersonKey>('key-of-applicant'), ...more });
    const take = ({ id }: OwingDossier, key: string = randomUUID(), who = receptionist) =>
      caller.post<Refusal>(who, `/dossiers/${id}/payment/cash`, { receipt: 'BL 17' }, key);
    const payments = ({ id }: OwingDossier): Promise<Record<string, unknown>[]> =>
      rig.owner.query('SELECT * FROM payment WHERE dossier_id = $1 ORDER BY requested_at', [id]);
    const told = ({ id }: OwingDossier) => rig.engine.told.filter(({ dossier }) => dossier === id);
    const underWay = async ({ id }: OwingDossier): Promise<number> =>
      (await rig.owner.query('SELECT 1 FROM act_under_way WHERE dossier_id = $1', [id])).length;

    it('is noted with who took it, and carries the act out', async () => {
      const dossier = await layOut();
      expect((await take(dossier)).status).toBe(200);
      const [row] = await payments(dossier);
      const { id: by } = staffMember(receptionist);
      expect(row).toMatchObject({
        amount: 16_000,
        method: 'cash',
        state: 'paid',
        by_staff: by,
        provider_receipt: 'BL 17',
      });
      expect(told(dossier)).toMatchObject([{ updateId: row?.['id'], command: { do: 'pay', payment: row?.['id'] } }]);
      expect(await underWay(dossier)).toBe(0);
    });

    it('is one payment under one key, also when the engine was away', async () => {
      const dossier = await layOut();
      const key = randomUUID();
      jest.spyOn(rig.engine, 'act').mockRejectedValueOnce(new EngineUnreachable());
      expect((await take(dossier, key)).body.code).toBe('engine.unreachable');
      expect(await underWay(dossier)).toBe(1);
      expect((await take(dossier, key)).status).toBe(200);
      expect((await payments(dossier)).map(({ state }) => state)).toEqual(['paid']);
      expect(await underWay(dossier)).toBe(0);
    });

    it('closes the online payment that was open', async () => {
      const dossier = await layOut();
      await rig.owner.query(
        `INSERT INTO payment (id, dossier_id, amount, method, state) VALUES (gen_random_uuid(), $1, 16000, 'online', 'requested')`,
        [dossier.id],
      );
      await take(dossier);
      expect((await payments(dossier)).map(({ method, state }) => [method, state])).toEqual([
        ['online', 'expired'],
        ['cash', 'paid'],
      ]);
    });

    it('goes back to who brought it when the process refuses', async () => {
      const dossier = await layOut();
      jest.spyOn(rig.engine, 'act').mockRejectedValueOnce(new NotAllowed('dossier.notNow', { command: 'pay' }));
      expect((await take(dossier)).body.code).toBe('dossier.notNow');
      expect((await payments(dossier)).map(({ state }) => state)).toEqual(['failed']);
    });

    it('is not taken where no amount is resolved, nor by others than the receptionist of the office', async () => {
      expect((await take(await layOut({ fee: unresolved }))).body.code).toBe('fee.unknown');
      const dossier = await layOut();
      expect((await take(dossier, randomUUID(), 'chutich.huongsen')).status).toBe(403);
      expect((await take(dossier, randomUUID(), 'tiepnhan.bendua')).status).toBe(404);
      expect(await payments(dossier)).toEqual([]);
    });
  });
});
