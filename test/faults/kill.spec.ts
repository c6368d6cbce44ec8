import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { blank, type Dossier, evolve, type Fact, type Plan } from '@hotich/domain';
import { connect } from '@hotich/persistence';
import type { Caller } from '../../apps/local/src/demo/caller';
import type { Seen } from '../../apps/local/src/demo/carry';
import { type Addresses, asCitizen, officeOf, type Office } from '../../apps/local/src/demo/cast';
import { birthAnswers } from '../../apps/local/src/demo/forms';
import { paperScan } from '../../apps/local/src/demo/paper-scan';
import { until } from '../../apps/local/src/demo/until';
import type { RunningSystem, startSystem as StartSystem } from '../../apps/local/src';
import { insist, insistOnAct } from './insistent';

const root = join(__dirname, '..', '..');
const varDir = join(root, 'var', 'test', 'faults');
const dossiers = 10;
const victims = [
  'worker',
  'citizen-api',
  'postgres',
  'office-api',
  'worker',
  'postgres',
  'citizen-api',
  'office-api',
  'worker',
] as const;

describe('kill -9 in the middle of dossiers', () => {
  let system: RunningSystem;
  let source: DataSource;

  beforeAll(async () => {
    rmSync(varDir, { recursive: true, force: true });
    // The compiled launcher, as it runs outside tests.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a path of the build, not of the source
    const { startSystem } = require(join(root, 'dist', 'apps', 'local', 'src')) as { startSystem: typeof StartSystem };
    system = await startSystem({
      varDir,
      ports: 'free',
      seed: { births: 200 },
      apps: ['sandbox', 'worker', 'citizen-api', 'office-api'],
      childEnv: { all: { RATE_LIMIT_PER_MINUTE: '100000' } },
    });
  }, 120_000);
  afterAll(async () => {
    await source?.destroy();
    await system?.stop();
  });

  it('ends every accepted dossier, with gapless numbers, facts in order, and each mail once', async () => {
    const at: Addresses = system.urls;
    const [mother, office] = await Promise.all([asCitizen(at, 'my-hoa'), officeOf(at, 'huongsen')]);
    let acts = 0;
    let kills = 0;
    let killing: Promise<void> = Promise.resolve();
    /** Every few acts, one process dies at once, while the other dossiers are in the middle of theirs. */
    const acted = (): void => {
      acts += 1;
      const victim = acts % 6 === 0 ? victims[kills] : undefined;
      if (!victim) return;
      kills += 1;
      killing = killing.then(() => system.processes.get(victim)?.kill('SIGKILL'));
    };

    const codes = await Promise.all(
      Array.from({ length: dossiers }, (_, i) =>
        oneBirth(mother, office, `Thạch Bền ${'abcdefghij'.charAt(i)}`, acted),
      ),
    );
    await killing;
    expect(kills).toBe(victims.length);

    source = await connect(system.postgres.urls.owner, { poolSize: 1, application: 'test' });
    const rows: { code: string; stage: string }[] = await source.query('SELECT code, stage FROM dossier ORDER BY code');
    expect(rows).toHaveLength(dossiers);
    expect(rows.every(({ stage }) => stage === 'delivered')).toBe(true);

    const entries: { number: number; state: string }[] = await source.query(
      `SELECT number, state FROM entry WHERE kind = 'birth' AND origin = 'registered' ORDER BY number`,
    );
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: dossiers }, (_, i) => i + 1));
    expect(entries.every(({ state }) => state === 'inForce')).toBe(true);

    const [facts] = await source.query(
      `SELECT count(*)::int AS broken FROM (
         SELECT dossier_id FROM dossier_fact GROUP BY dossier_id HAVING count(*) <> max(seq) OR min(seq) <> 1) AS x`,
    );
    expect(facts.broken).toBe(0);
    // What people read is what the facts make, also after the crashes.
    const told: { matter: { plan: Plan }; state: Dossier; facts: Fact[] }[] = await source.query(
      `SELECT matter, state, (SELECT jsonb_agg(fact ORDER BY seq) FROM dossier_fact f WHERE f.dossier_id = d.id) AS facts
       FROM dossier d`,
    );
    for (const { matter, state, facts: all } of told)
      expect(standing(state)).toEqual(standing(all.reduce((d, fact) => evolve(matter.plan, d, fact), blank)));
    const [papers] = await source.query(
      `SELECT count(*)::int AS sealed, count(DISTINCT dossier_id)::int AS dossiers FROM document WHERE state = 'sealed'`,
    );
    expect(papers).toEqual({ sealed: dossiers, dossiers });

    await mailedOnce(at, source, codes);
  }, 400_000);

  it('accepts a dossier while the engine is away, and begins it when the engine is back', async () => {
    const mother = await asCitizen(system.urls, 'my-hoa');
    const engine = system.processes.get('temporal');
    await engine?.stop();
    const answer = await mother.call<{ id: string; code: string }>(
      'POST',
      '/dossiers',
      JSON.stringify(await birthOf(mother, 'Thạch Chờ Máy')),
      { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    );
    expect(answer.status).toBe(202);
    expect(await mother.get(`/dossiers/${answer.body.code}`)).toMatchObject({ stage: 'received' });
    await engine?.restart();
    await until(
      () => insist(() => mother.get<Seen>(`/dossiers/${answer.body.code}`)),
      ({ stage }) => stage === 'reception',
      120_000,
    );
  }, 200_000);

  it('loses no act when everything dies at once', async () => {
    const [mother, office] = await Promise.all([asCitizen(system.urls, 'my-hoa'), officeOf(system.urls, 'huongsen')]);
    const { id } = await insistOnAct<{ id: string }>(mother, '/dossiers', await birthOf(mother, 'Thạch Mất Điện'));
    await until(
      () => insist(() => office.reception.get<Seen>(`/dossiers/${id}`)),
      ({ stage }) => stage === 'reception',
      120_000,
    );
    const accepting = insistOnAct(office.reception, `/dossiers/${id}/commands`, { do: 'accept' });
    await Promise.all(
      [...system.processes.values()].filter(({ name }) => name !== 'sandbox').map((process) => process.kill('SIGKILL')),
    );
    await accepting;
    const seen = await until(
      () => insist(() => office.registrar.get<Seen>(`/dossiers/${id}`)),
      ({ stage }) => stage === 'examination',
      120_000,
    );
    expect(seen.timeline.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  }, 300_000);

  async function mailedOnce(at: Addresses, db: DataSource, codes: readonly string[]): Promise<void> {
    await until(
      () => db.query<{ waiting: number }[]>('SELECT count(*)::int AS waiting FROM notice WHERE sent_at IS NULL'),
      ([row]) => row?.waiting === 0,
      180_000,
    );
    const { mails } = (await (await fetch(`${at.sandbox}/mailbox.json`)).json()) as {
      mails: { subject: string; messageId: string }[];
    };
    const [notices] = await db.query("SELECT count(*)::int AS n FROM notice WHERE recipient = 'applicant'");
    expect(mails.filter(({ subject }) => codes.some((code) => subject.endsWith(code))).length).toBe(notices.n);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    for (const code of codes)
      expect(mails.filter(({ subject }) => subject === `Kết quả hồ sơ – ${code}`)).toHaveLength(1);
  }
});

/** Where a dossier stands, without the hours: an act done twice around a crash keeps the first one's in its fact. */
const standing = ({ facts, step, outcome, checks, entry, document, draft, accepted, approved, sealed }: Dossier) => ({
  facts,
  step,
  outcome,
  checks,
  entry,
  document,
  draft: draft?.digest,
  accepted,
  approved,
  sealed,
});

/** The body of a birth's submission, its paper uploaded. */
async function birthOf(mother: Caller, name: string): Promise<Record<string, unknown>> {
  const birthDate = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  const answers = birthAnswers({ name, birthDate, birthPlace: 'Trung tâm Y tế Hương Sen', sex: 'male' });
  const scan = { name: 'gcs.pdf', type: 'application/pdf', bytes: await paperScan() };
  const { id } = await insist(() => mother.upload<{ id: string }>('/files', scan, { component: 'birthNotice' }));
  const files = [{ id, component: 'birthNotice' }];
  return { procedure: '1.001193', edition: '2026-01-01', office: '99001', answers, files };
}

async function oneBirth(mother: Caller, office: Office, name: string, acted: () => void): Promise<string> {
  const { id, code } = await insistOnAct<{ id: string; code: string }>(
    mother,
    '/dossiers',
    await birthOf(mother, name),
  );
  acted();
  const seenBy = (at: Caller, path: string, fits: (seen: Seen) => boolean): Promise<Seen> =>
    until(() => insist(() => at.get<Seen>(path)), fits, 120_000);
  const desk = (at: Caller, stage: string): Promise<Seen> =>
    seenBy(at, `/dossiers/${id}`, (seen) => seen.stage === stage && (stage !== 'approval' || Boolean(seen.signing)));
  const act = async (at: Caller, command: Record<string, unknown>): Promise<void> => {
    await insistOnAct(at, `/dossiers/${id}/commands`, command);
    acted();
  };
  await desk(office.reception, 'reception');
  await act(office.reception, { do: 'accept' });
  await act(office.registrar, { do: 'sendDraft' });
  const draft = await seenBy(mother, `/dossiers/${code}`, (seen) => seen.needed?.act === 'confirmDraft');
  await insistOnAct(mother, `/dossiers/${code}/confirmation`, { digest: draft.needed?.digest });
  acted();
  await act(office.registrar, { do: 'register' });
  await act(office.leader, { do: 'approve', ...(await desk(office.leader, 'approval')).signing });
  await act(office.clerk, { do: 'seal', ...(await desk(office.clerk, 'seal')).signing });
  await seenBy(mother, `/dossiers/${code}`, (seen) => seen.stage === 'delivered');
  return code;
}
