import { editions, findProcedure, type ProcedureFile } from '@hotich/catalogue';
import { writeSupplement } from '@hotich/casework';
import { type Instant, instantOfLocal, parsePlainDate } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { temporal } from '@temporalio/proto';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from './bundle-workflows';
import { guardianship, invented } from './extended-catalogue.spec-support';
import { dueBy } from './law-clock.spec-support';
import { SharedClock } from './shared-clock.spec-support';
import { act, type Filed, goOn, handIn, noteFor } from './whole-dossier.spec-support';
import { office, staff, startWholeOffice, type WholeOffice } from './whole-office.spec-support';
import { duesOf, instantsOf, outcomeOf, textOf } from './whole-outcome.spec-support';

jest.setTimeout(120_000);

// Hoisted above all imports, so that every module of this spec reads the longer catalogue.
jest.mock('../../libs/catalogue/src/procedure-files', () => {
  const actual = jest.requireActual<{ procedureFiles: ProcedureFile[] }>('../../libs/catalogue/src/procedure-files');
  const { withInvented } = jest.requireActual<typeof import('./extended-catalogue.spec-support')>(
    './extended-catalogue.spec-support',
  );
  return { procedureFiles: withInvented(actual.procedureFiles) };
});

const at = (day: string, hour: number): Instant => instantOfLocal(parsePlainDate(day), hour * 3_600_000);

describe('a change of the law', () => {
  let rig: WholeOffice;
  let clock: SharedClock;
  beforeAll(async () => {
    rig = await startWholeOffice();
    clock = new SharedClock((instant) => rig.sleepUntil(instant), 1);
  });
  afterAll(() => rig?.stop());

  /** Handed in at eight o'clock of a day and accepted at once. */
  async function acceptedOn(day: string, seed: number): Promise<Filed> {
    await rig.sleepUntil(at(day, 8));
    const filed = await handIn(rig, { code: guardianship, seed, channel: 'counter', optional: 'none', at: at(day, 8) });
    await goOn(rig, clock, filed, 'examination');
    return filed;
  }
  const ids = ({ plan }: Filed): string[] => plan.components.map(({ id }) => id);
  let before: Filed;
  let after: Filed;
  let later: Filed;

  it('leaves a dossier of the last day of the old law under the old law, to its result', async () => {
    before = await acceptedOn('2027-02-26', 21);
    const note = await noteFor(rig, before, 'Thiếu văn bản cử người giám hộ');
    await act(rig, before, { do: 'askSupplement', by: staff.officer, note, components: ['identity'] });
    after = await acceptedOn('2027-03-01', 22);
    // The form of the new law no longer asks whose residence it is; this dossier is still judged by the form of the old.
    const { id, plan, answers } = before;
    const brought = { dossier: id, plan, answers, files: [], fileOwner: 'nobody' };
    const version = await inTransaction(rig.database.officeApi, { office }, (tx) => writeSupplement(tx, brought));
    await act(rig, before, { do: 'supplement', by: staff.receptionist, version });
    await rig.until(id, 'checked', 2);
    await goOn(rig, clock, before);

    const outcome = await outcomeOf(rig, id);
    expect([plan.edition, ids(before).some((one) => /residence/iu.test(one))]).toEqual(['2026-01-01', true]);
    expect(duesOf(outcome).at(-1)).toBe(dueBy({ kind: 'WD', days: 3 }, instantsOf(outcome, 'supplemented')[0] ?? ''));
    expect(outcome.entries.map(({ state }) => state)).toEqual(['inForce']);
    const [row] = await rig.database.owner.query<{ edition: string }[]>('SELECT edition FROM dossier WHERE id = $1', [
      id,
    ]);
    expect(row?.edition).toBe('2026-01-01');
  });

  it('holds from its first day for whoever files on that day', async () => {
    await goOn(rig, clock, after);
    expect([after.plan.edition, ids(after).filter((one) => /residence/iu.test(one))]).toEqual(['2027-03-01', []]);
    expect((await outcomeOf(rig, after.id)).entries.map(({ state }) => state)).toEqual(['inForce']);
  });

  it('that is one more span in one file is in force on its day, and moves nobody who began before', async () => {
    await rig.sleepUntil(at('2027-06-30', 8));
    const eve = await acceptedOn('2027-06-30', 23);
    later = await acceptedOn('2027-07-01', 24);
    for (const filed of [eve, later]) await goOn(rig, clock, filed);
    const dues = await Promise.all([eve, later].map(async ({ id }) => duesOf(await outcomeOf(rig, id))[0]));
    const accepted = await Promise.all(
      [eve, later].map(async ({ id }) => instantsOf(await outcomeOf(rig, id), 'accepted')[0] ?? ''),
    );
    expect([eve.plan.edition, later.plan.edition]).toEqual(['2027-03-01', '2027-07-01']);
    expect(dues).toEqual([3, 1].map((days, i) => dueBy({ kind: 'WD', days }, accepted[i] ?? '')));
    const sealed = (await outcomeOf(rig, later.id)).papers.at(-1);
    expect(await textOf(await rig.files.get(sealed?.sha256 ?? ''))).toContain('TRÍCHLỤCĐĂNGKÝGIÁMHỘ');
  });

  describe('and the frozen code', () => {
    let workflowBundle: WorkflowBundleWithSourceMap;
    beforeAll(async () => {
      workflowBundle = await bundleWorkflows();
    });

    it('holds nothing of the catalogue, so that no edition can reach it but in a plan', () => {
      expect(editions.filter(({ edition }) => edition === invented.from)).toHaveLength(1);
      expect(findProcedure(guardianship, '2027-07-01')?.deadline).toEqual(invented.deadline);
      const sources = sourcesOf(workflowBundle);
      expect(sources.some((path) => path.includes('workflows/src/dossier'))).toBe(true);
      expect(sources.filter((path) => path.includes('catalogue'))).toEqual([]);
      expect(workflowBundle.code).not.toContain(guardianship);
    });

    it('replays every recorded history, and those that lived through the change', async () => {
      const dir = join(__dirname, '..', 'replay', 'histories');
      const recorded = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.bin'))
        .map((file) => temporal.api.history.v1.History.decode(readFileSync(join(dir, file))));
      expect(recorded.length).toBeGreaterThanOrEqual(5);
      const lived = await Promise.all([before, after, later].map(({ id }) => rig.historyOf(id)));
      for (const history of [...recorded, ...lived]) await Worker.runReplayHistory({ workflowBundle }, history);
    });
  });
});

/** The files that a bundle was made from, as its source map lists them. */
function sourcesOf({ code }: WorkflowBundleWithSourceMap): string[] {
  const encoded = /sourceMappingURL=data:application\/json;[^,]*base64,([A-Za-z0-9+/=]+)\s*$/u.exec(code)?.[1] ?? '';
  const { sources }: { sources: string[] } = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  return sources;
}
