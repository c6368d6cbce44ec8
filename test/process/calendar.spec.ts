import { randomUUID } from 'node:crypto';
import { calendarInForce } from '@hotich/casework';
import { isWorkingDay, parsePlainDate, vietnam2025To2028 } from '@hotich/domain';
import { DataSource } from 'typeorm';
import { OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

const administrator = 'quantri';
const announced = { date: '2027-02-11', name: 'Ngày nghỉ hoán đổi', ground: 'Quyết định hoán đổi năm 2027' };
const worked = { date: '2027-02-20', name: 'Ngày làm bù', ground: 'Quyết định hoán đổi năm 2027' };
const { daysOff, extraWorkingDays, ...whole } = vietnam2025To2028;
const named = <Day extends { readonly name?: string }>(day: Day) => ({ name: 'Ngày nghỉ', ...day });
const edition = {
  ...whole,
  version: 'vn-2025-2028.2',
  daysOff: [...daysOff.map(named), announced],
  extraWorkingDays: [...extraWorkingDays.map(named), worked],
  ground: 'Thông báo số 1/TB về lịch nghỉ Tết 2027',
};

interface Edition extends Refusal {
  readonly version: string;
  readonly inForce: boolean;
  readonly publishedBy: string | null;
  readonly ground: string | null;
  readonly daysOff: readonly { readonly date: string }[];
}

describe('editions of the calendar', () => {
  let rig: OfficeRig;
  const caller = new OfficeCaller(() => rig);
  beforeAll(async () => {
    rig = await startOfficeRig();
  });
  afterAll(() => rig?.stop());

  const publish = (changes: object = {}, who = administrator, key: string = randomUUID()) =>
    caller.post<Edition>(who, '/calendar/editions', { ...edition, ...changes }, key);
  const listed = async (): Promise<readonly Edition[]> =>
    (await caller.get<{ items: Edition[] }>('hotich.huongsen', '/calendar/editions')).body.items;

  it('are published by an administrator, and seen by all staff', async () => {
    expect((await publish({}, 'chutich.huongsen')).status).toBe(403);
    expect(await listed()).toMatchObject([
      { version: 'vn-2025-2028.1', inForce: true, publishedBy: null, ground: null },
    ]);
  });

  it.each<[string, object, string]>([
    ['a day that does not exist', { daysOff: [{ ...announced, date: '2027-02-30' }] }, 'daysOff.0.date isDay'],
    ['a day off without a name', { daysOff: [{ ...announced, name: '' }] }, 'daysOff.0.name minLength'],
    ['a day off without a ground', { daysOff: [{ ...announced, ground: '' }] }, 'daysOff.0.ground isGround'],
    ['a day off twice', { daysOff: [announced, announced] }, 'daysOff.1.date twice'],
    ['hours that are none', { officeHours: [{ from: '7h', to: '11:00' }] }, 'officeHours.0.from matches'],
    ['hours that end before they begin', { officeHours: [{ from: '11:00', to: '07:00' }] }, 'officeHours badHours'],
    ['no hours', { officeHours: [] }, 'officeHours arrayMinSize'],
    ['fewer days than before', { to: '2027-12-31', daysOff: [], extraWorkingDays: [] }, 'to narrower'],
    ['an eighth weekday', { weekend: [0, 7] }, 'weekend max'],
    [
      'an office that closes before it opens',
      { hoursOfOffices: { '99002': [{ from: '15:00', to: '07:00' }] } },
      'hoursOfOffices.99002 badHours',
    ],
    ['hours of an office that are none', { hoursOfOffices: { '99002': 'all day' } }, 'hoursOfOffices.99002 badHours'],
    ['a stranger among its fields', { holidays: [] }, 'holidays whitelistValidation'],
  ])('may not have %s', async (_case, changes, complaint) => {
    const { status, body } = await publish(changes);
    expect(status).toBe(422);
    expect(body.complaints?.map(({ field, rule }) => `${field} ${rule}`)).toContain(complaint);
  });

  it('take over as a whole from the moment of publishing, and the one before stays to be read', async () => {
    const key = randomUUID();
    const hoursOfOffices = { '99002': [{ from: '06:30', to: '14:30' }] };
    const { status, body } = await publish({ hoursOfOffices }, administrator, key);
    expect([status, body.version, body.inForce, body.publishedBy]).toEqual([
      201,
      edition.version,
      true,
      'Đặng Công Vinh',
    ]);
    const ruling = await calendarInForce(rig.owner);
    expect(ruling.hoursOfOffices).toEqual(hoursOfOffices);
    const off = parsePlainDate(announced.date);
    expect([isWorkingDay(off, vietnam2025To2028), isWorkingDay(off, ruling)]).toEqual([true, false]);
    expect(isWorkingDay(parsePlainDate(worked.date), ruling)).toBe(true);
    expect((await listed()).map(({ version, inForce }) => [version, inForce])).toEqual([
      [edition.version, true],
      ['vn-2025-2028.1', false],
    ]);
    expect((await caller.get<Edition>('hotich.huongsen', '/calendar')).body.version).toBe(edition.version);
    expect((await publish({ hoursOfOffices }, administrator, key)).body).toEqual(body);
  });

  it('are never changed: a name that was used is used up', async () => {
    const { status, body } = await publish({ daysOff: [] });
    expect([status, body.code, body.params]).toEqual([409, 'calendar.versionUsed', { version: edition.version }]);
    const api = rig.app.get(DataSource);
    for (const sql of ['UPDATE work_calendar SET content = content', 'DELETE FROM work_calendar'])
      await expect(api.query(sql)).rejects.toThrow('permission denied');
  });

  it('leave a trace of who published them', async () => {
    const [event]: Record<string, unknown>[] = await rig.owner.query(
      `SELECT outcome, detail FROM audit_event WHERE action = 'calendar.publish'`,
    );
    expect(event).toEqual({ outcome: 'done', detail: { version: edition.version } });
  });
});
