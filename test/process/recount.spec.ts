import { randomUUID } from 'node:crypto';
import type { ClockEvent } from '@hotich/contracts';
import {
  type DossierId,
  evolve,
  type Fact,
  type PlainDate,
  vietnam2025To2028,
  type WorkCalendar,
} from '@hotich/domain';
import { type DossierClient, EngineUnreachable } from '@hotich/temporal';
import { bookkeepingActivities, CalendarStore } from '../../activities/src';
import { RecountRelay } from '../../apps/worker/src/relays/recount.relay';
import { type OpenDossier, openDossier } from './open-dossier.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

const before = vietnam2025To2028;
/** The Friday of the week in which all of these dossiers were accepted turns out to be a day off. */
const after: WorkCalendar = {
  ...before,
  version: 'vn-late',
  daysOff: [...before.daysOff, { date: '2026-11-27' as PlainDate, name: 'Nghỉ bù', ground: 'Thông báo 9/TB-UBND' }],
};

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
  await database.owner.query(
    'TRUNCATE calendar_recount_row, calendar_recount, notice, dossier_fact, dossier, work_calendar CASCADE',
  );
  await publish(before, '2 hours');
});

const publish = (calendar: WorkCalendar, ago: string): Promise<unknown> =>
  database.owner.query(
    `INSERT INTO work_calendar (version, valid_from, valid_to, content, ground, published_at)
     VALUES ($1, $2, $3, $4, 'Thông báo 9/TB-UBND', now() - $5::interval)`,
    [calendar.version, calendar.from, calendar.to, JSON.stringify(calendar), ago],
  );

/** The engine, as far as a clock is told: the process adds the line, reads its clock again and records both. */
class HearingEngine implements Pick<DossierClient, 'tellClock'> {
  readonly told: string[] = [];
  /** What goes wrong before the dossier hears; null is nothing. */
  trouble: (dossier: string) => Error | null = () => null;
  private readonly work = bookkeepingActivities(database.worker, new CalendarStore(database.worker));

  async tellClock(id: DossierId, { event, from, ground }: ClockEvent): Promise<boolean> {
    const trouble = this.trouble(id);
    if (trouble) throw trouble;
    this.told.push(id);
    const [row]: OpenDossier[] = await database.owner.query('SELECT matter, state FROM dossier WHERE id = $1', [id]);
    if (!row || row.state.outcome) return false;
    const at = row.state.clock?.due ?? row.state.ledger[0]?.at;
    if (!at) throw new Error('a dossier without a clock was told of one');
    const { plan } = row.matter;
    const heard: Fact = { is: 'clockEvent', at, event, from, ground };
    const { ledger } = evolve(plan, row.state, heard);
    const facts: Fact[] = [heard, { is: 'clockSet', at, clock: await this.work.readClock({ plan, ledger }) }];
    const dossier = facts.reduce((d, fact) => evolve(plan, d, fact), row.state);
    await this.work.record({ dossierId: id, matter: row.matter, facts, dossier });
    return true;
  }
}

const relayTo = (engine: HearingEngine): RecountRelay =>
  new RecountRelay(database.worker, engine as unknown as DossierClient);

async function untilQuiet(relay: RecountRelay): Promise<void> {
  while ((await relay.round()) > 0);
  // The sweep that finds nothing, and the end.
  await relay.round();
  await relay.round();
}

const runs = (): Promise<Record<string, unknown>[]> =>
  database.owner.query(
    `SELECT version, from_version, looked, moved, beyond, superseded_by, ended_at IS NOT NULL AS ended
     FROM calendar_recount ORDER BY started_at`,
  );
const ids = async (sql: string): Promise<string[]> => {
  const rows: { id: string }[] = await database.owner.query(sql);
  return rows.map(({ id }) => id).sort();
};
const readBy = (version: string): Promise<string[]> =>
  ids(`SELECT id FROM dossier WHERE state #>> '{clock,calendar}' = '${version}'`);
const leaseRunsOut = (): Promise<unknown> =>
  database.owner.query('UPDATE calendar_recount_row SET tell_after = now() WHERE tell_after IS NOT NULL');

/** Three working days cross the new day off, one working day does not. */
async function layOutMany(count: number): Promise<{ moving: string[] }> {
  const moving: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const days = made % 3 === 0 ? 1 : 3;
    const id = await openDossier(database.owner, { days, calendar: before });
    if (days === 3) moving.push(id);
  }
  return { moving: moving.sort() };
}

describe('the recount after a new calendar', () => {
  it('tells each dossier whose date moved, once, and none other', async () => {
    const { moving } = await layOutMany(300);
    const sealed = await openDossier(database.owner, { days: 3, calendar: before, sealed: true });
    const stopped = await openDossier(database.owner, { days: 3, calendar: before, supplement: true });
    await publish(after, '1 hour');
    const engine = new HearingEngine();
    await untilQuiet(relayTo(engine));
    expect([...engine.told].sort()).toEqual([...moving, stopped].sort());
    expect(await readBy(after.version)).toEqual([...moving, stopped].sort());
    expect(engine.told).not.toContain(sealed);
    expect(await runs()).toEqual([
      {
        version: after.version,
        from_version: before.version,
        looked: 301,
        moved: 201,
        beyond: 0,
        superseded_by: null,
        ended: true,
      },
    ]);
    // Whose supplement is awaited has no appointment that could be another.
    expect(await ids(`SELECT dossier_id AS id FROM notice WHERE kind = 'dueMoved'`)).toEqual(moving);
    await untilQuiet(relayTo(engine));
    expect(engine.told).toHaveLength(201);
  });

  it('writes down from what to what, with the ground in the dossier itself', async () => {
    const id = await openDossier(database.owner, { days: 3, calendar: before });
    await publish(after, '1 hour');
    await untilQuiet(relayTo(new HearingEngine()));
    const [row] = await database.owner.query(
      `SELECT r.due_before AS "from", r.due_after AS "to", r.told_at IS NOT NULL AS told, d.due,
              (SELECT fact FROM dossier_fact f WHERE f.dossier_id = d.id AND kind = 'clockEvent') AS fact
       FROM calendar_recount_row r JOIN dossier d ON d.id = r.dossier_id WHERE d.id = $1`,
      [id],
    );
    expect(row).toMatchObject({
      from: new Date('2026-11-30T10:00:00Z'),
      to: new Date('2026-12-01T10:00:00Z'),
      due: new Date('2026-12-01T10:00:00Z'),
      told: true,
      fact: {
        event: { kind: 'calendarChanged', from: before.version, to: after.version },
        from: 'process',
        ground: 'Thông báo 9/TB-UBND',
      },
    });
  });

  it('goes on where it was when it dies in the middle', async () => {
    const { moving } = await layOutMany(300);
    await publish(after, '1 hour');
    const engine = new HearingEngine();
    engine.trouble = () => (engine.told.length === 70 ? new Error('killed') : null);
    await expect(untilQuiet(relayTo(engine))).rejects.toThrow('killed');
    expect(engine.told).toHaveLength(70);
    engine.trouble = () => null;
    await leaseRunsOut();
    await untilQuiet(relayTo(engine));
    expect([...engine.told].sort()).toEqual(moving);
    expect(await runs()).toMatchObject([{ looked: 300, moved: 200, ended: true }]);
  });

  it('finds by the dossier itself that it was told, when it died before it could write so', async () => {
    const id = await openDossier(database.owner, { days: 3, calendar: before });
    await publish(after, '1 hour');
    const engine = new HearingEngine();
    await relayTo(engine).round();
    await database.owner.query('UPDATE calendar_recount_row SET told_at = NULL, tell_after = now()');
    await untilQuiet(relayTo(engine));
    expect(engine.told).toEqual([id]);
    expect(await runs()).toMatchObject([{ ended: true }]);
  });

  it('waits for the engine, and does not end before all have heard', async () => {
    const { moving } = await layOutMany(10);
    await publish(after, '1 hour');
    const engine = new HearingEngine();
    engine.trouble = () => new EngineUnreachable();
    await untilQuiet(relayTo(engine));
    expect(await runs()).toMatchObject([{ ended: false }]);
    engine.trouble = () => null;
    await leaseRunsOut();
    await untilQuiet(relayTo(engine));
    expect([...engine.told].sort()).toEqual(moving);
    expect(await runs()).toMatchObject([{ ended: true }]);
  });

  it('looks once more at what was accepted under the old calendar while it looked', async () => {
    await layOutMany(3);
    await publish(after, '1 second');
    const engine = new HearingEngine();
    await untilQuiet(relayTo(engine));
    expect(await runs()).toMatchObject([{ moved: 2, ended: false }]);
    const late = await openDossier(database.owner, { days: 3, calendar: before });
    await database.owner.query(
      `UPDATE work_calendar SET published_at = now() - interval '1 minute' WHERE version = $1`,
      [after.version],
    );
    await untilQuiet(relayTo(engine));
    expect(engine.told.at(-1)).toBe(late);
    expect(engine.told).toHaveLength(3);
    expect(await runs()).toMatchObject([{ looked: 3, moved: 3, ended: true }]);
  });

  it('gives way to an edition that is published meanwhile', async () => {
    const { moving } = await layOutMany(6);
    await publish(after, '2 minutes');
    const engine = new HearingEngine();
    engine.trouble = () => new EngineUnreachable();
    await relayTo(engine).round();
    await publish({ ...after, version: 'vn-later' }, '1 minute');
    engine.trouble = () => null;
    await untilQuiet(relayTo(engine));
    expect(await runs()).toMatchObject([
      { version: after.version, superseded_by: 'vn-later', ended: true },
      { version: 'vn-later', from_version: after.version, moved: 4, ended: true },
    ]);
    expect([...engine.told].sort()).toEqual(moving);
    expect(await readBy('vn-later')).toEqual(moving);
  });

  it('does nothing under the first calendar there is', async () => {
    await layOutMany(3);
    expect(await relayTo(new HearingEngine()).round()).toBe(0);
    expect(await runs()).toEqual([]);
  });

  it('shows an office the rows of its own dossiers alone', async () => {
    await openDossier(database.owner, { days: 3, calendar: before, office: '99001' });
    await openDossier(database.owner, { days: 3, calendar: before, office: '99002' });
    await publish(after, '1 hour');
    await untilQuiet(relayTo(new HearingEngine()));
    const seen = (office: string): Promise<{ office: string }[]> =>
      database.officeApi.transaction(async (tx) => {
        await tx.query(`SELECT set_config('hotich.office', $1, true)`, [office]);
        return tx.query('SELECT office_code AS office FROM calendar_recount_row');
      });
    expect(await seen('99002')).toEqual([{ office: '99002' }]);
    expect(await seen(randomUUID())).toEqual([]);
  });
});
