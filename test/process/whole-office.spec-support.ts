import { type BookkeepingActivities, searchAttributes, taskQueues, workflowIdOf } from '@hotich/contracts';
import {
  as,
  type DossierId,
  type Instant,
  type OfficeCode,
  type PersonKey,
  type Role,
  type StaffId,
} from '@hotich/domain';
import { instantOfMillis, vietnam2025To2028 as calendar } from '@hotich/domain';
import { FileStore } from '@hotich/persistence';
import { certificateOf, createAuthority, type Holder } from '@hotich/signing';
import { DossierClient } from '@hotich/temporal';
import { huongSen } from '@hotich/testing';
import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bookkeepingActivities,
  CalendarStore,
  checkActivities,
  documentActivities,
  KeystoreSigners,
  Papers,
  Signatures,
} from '@hotich/activities';
import { findTestServer } from '../../apps/local/src';
import { openSandbox } from '../../libs/signing/src/sandbox.fixture';
import { bundleWorkflows } from './bundle-workflows';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';
import { Population } from './whole-population.spec-support';

export const office = as<OfficeCode>(huongSen.code);
export const elsewhere = as<OfficeCode>('99002');

const member = (n: number, role: Role, at: OfficeCode = office) =>
  ({
    is: 'staff',
    id: as<StaffId>(`018f0000-0000-7000-8000-00000000000${n}`),
    office: at,
    roles: [role],
    person: as<PersonKey>(`key-of-staff-${n}`),
  }) as const;
export const staff = {
  receptionist: member(1, 'receptionist'),
  officer: member(2, 'civilStatusOfficer'),
  leader: member(3, 'leader'),
  clerk: member(4, 'clerk'),
  officerElsewhere: member(5, 'civilStatusOfficer', elsewhere),
};
export const leaderName = 'Lâm Quốc Ưởng';

/** What readers of the projection saw of a dossier, record by record. */
export interface Seen {
  readonly stage: string;
  readonly status: number;
  readonly kinds: readonly string[];
}

/** One office with everything real: database, registers, papers, signatures of a local authority, on skipped time. */
export interface WholeOffice {
  readonly database: TestDatabase;
  readonly files: FileStore;
  readonly population: Population;
  readonly client: DossierClient;
  /** The certificate that everything signed here goes back to. */
  readonly trustRoot: Uint8Array;
  /** All that the engine keeps of a dossier's process. */
  historyOf(dossier: DossierId): Promise<temporal.api.history.v1.IHistory>;
  /** What was seen of a dossier so far. */
  seen(dossier: DossierId): readonly Seen[];
  /** Resolves once a fact of that kind is recorded for the `times`th time. */
  until(dossier: DossierId, kind: string, times?: number): Promise<void>;
  now(): Instant;
  /** Lets the engine's clock run; timers on the way ring at their hour. A moment that is past is not gone back to. */
  sleepUntil(instant: Instant): Promise<void>;
  stop(): Promise<void>;
}

export async function startWholeOffice(): Promise<WholeOffice> {
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return { ...(await start(ends)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(ends: (() => Promise<unknown>)[]): Promise<Omit<WholeOffice, 'stop'>> {
  const [database, env, workflowBundle, authority] = await Promise.all([
    startTestDatabase(),
    startEngine(),
    bundleWorkflows(),
    startAuthority(),
  ]);
  const dir = mkdtempSync(join(tmpdir(), 'hotich-whole-office-'));
  ends.push(
    async () => rmSync(dir, { recursive: true, force: true }),
    () => authority.close(),
    () => database.close(),
    () => env.teardown(),
  );
  await seed(database);
  const population = new Population(office, huongSen.hamlets[0]);
  const files = new FileStore(dir);
  const watch = new Watch(database);
  const papers = new Papers(database.worker, files, 'https://hotich.example.test');
  const signers = new KeystoreSigners(join(authority.dir, 'keystores'));
  const signatures = new Signatures(database.worker, files, signers, `${authority.url}/tsa`);
  const activities = {
    ...watch.over(bookkeepingActivities(database.worker, new CalendarStore(database.worker))),
    ...checkActivities(database.worker, population),
    ...documentActivities(papers, signatures),
  };
  for (const taskQueue of Object.values(taskQueues)) {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue,
      activities,
      ...(taskQueue === taskQueues.dossiers && { workflowBundle }),
    });
    const running = worker.run();
    ends.push(async () => {
      worker.shutdown();
      await running;
    });
  }
  let ahead = (await env.currentTimeMs()) - Date.now();
  return {
    database,
    files,
    population,
    client: new DossierClient(env.client),
    trustRoot: await certificateOf(authority.dir, 'root'),
    historyOf: (dossier) => env.client.workflow.getHandle(workflowIdOf(dossier)).fetchHistory(),
    seen: (dossier) => watch.seen(dossier),
    until: (dossier, kind, times = 1) => watch.until(dossier, kind, times),
    now: () => instantOfMillis(Date.now() + ahead),
    sleepUntil: async (instant) => {
      await env.sleep(Math.max(1, Date.parse(instant) - (await env.currentTimeMs())));
      ahead = (await env.currentTimeMs()) - Date.now();
    },
  };
}

/** Looks at the row that people read after every record of the process. */
class Watch {
  private readonly rows = new Map<DossierId, Seen[]>();
  private waiting: { dossier: DossierId; kind: string; times: number; tell: () => void }[] = [];

  constructor(private readonly database: TestDatabase) {}

  over(bookkeeping: BookkeepingActivities): BookkeepingActivities {
    return {
      ...bookkeeping,
      record: async (input) => {
        await bookkeeping.record(input);
        const [row]: { stage: string; status: number }[] = await this.database.worker.query(
          'SELECT stage, national_status AS status FROM dossier WHERE id = $1',
          [input.dossierId],
        );
        if (!row) throw new Error(`no dossier ${input.dossierId}`);
        this.rows.set(input.dossierId, [
          ...this.seen(input.dossierId),
          { ...row, kinds: input.facts.map((fact) => (fact.is === 'alarmRaised' ? fact.alarm : fact.is)) },
        ]);
        const told = this.waiting.filter((one) => this.has(one.dossier, one.kind, one.times));
        this.waiting = this.waiting.filter((one) => !told.includes(one));
        for (const { tell } of told) tell();
      },
    };
  }

  seen(dossier: DossierId): readonly Seen[] {
    return this.rows.get(dossier) ?? [];
  }

  until(dossier: DossierId, kind: string, times: number): Promise<void> {
    if (this.has(dossier, kind, times)) return Promise.resolve();
    return new Promise((tell) => this.waiting.push({ dossier, kind, times, tell }));
  }

  private has(dossier: DossierId, kind: string, times: number): boolean {
    const kinds = this.seen(dossier).flatMap((row) => row.kinds);
    return kinds.filter((one) => one === kind).length >= times;
  }
}

async function startEngine(): Promise<TestWorkflowEnvironment> {
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: await findTestServer() } },
  });
  const { INDEXED_VALUE_TYPE_BOOL, INDEXED_VALUE_TYPE_DATETIME, INDEXED_VALUE_TYPE_KEYWORD } =
    temporal.api.enums.v1.IndexedValueType;
  const types = {
    Keyword: INDEXED_VALUE_TYPE_KEYWORD,
    Datetime: INDEXED_VALUE_TYPE_DATETIME,
    Bool: INDEXED_VALUE_TYPE_BOOL,
  };
  await env.connection.operatorService.addSearchAttributes({
    namespace: env.namespace ?? 'default',
    searchAttributes: Object.fromEntries(Object.entries(searchAttributes).map(([name, type]) => [name, types[type]])),
  });
  return env;
}

/** The local authority with a keystore for the leader and one for the agency. */
async function startAuthority(): Promise<{ dir: string; url: string; close(): Promise<void> }> {
  const { dir, url, close } = await openSandbox();
  const organisation = huongSen.office;
  const holders: Holder[] = [
    { id: staff.leader.id, commonName: leaderName, organisation, title: 'Chủ tịch', kind: 'person' },
    { id: `agency-${office}`, commonName: organisation, organisation, kind: 'agency' },
  ];
  const urls = { ocsp: url, rootCertificate: url, issuingCertificate: url, rootCrl: url, issuingCrl: url };
  await createAuthority(dir, { name: 'the one that is there', urls, holders });
  return { dir, url, close };
}

async function seed({ owner }: TestDatabase): Promise<void> {
  await owner.query('INSERT INTO work_calendar (version, valid_from, valid_to, content) VALUES ($1, $2, $3, $4)', [
    calendar.version,
    calendar.from,
    calendar.to,
    JSON.stringify(calendar),
  ]);
  const names = ['Trần Thị Đón', 'Kim Sô Phia', leaderName, 'Lý Thị Dấu', 'Sơn Thị Hồi'];
  for (const [i, one] of Object.values(staff).entries())
    await owner.query(
      `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, valid_from)
       VALUES ($1, 'sandbox', $2, $3, $4, $5, $6, '2025-07-01')`,
      [one.id, names[i], one.roles[0] === 'leader' ? 'Chủ tịch' : 'Công chức', one.office, one.roles, one.person],
    );
}
