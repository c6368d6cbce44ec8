import { setTimeout as pause } from 'node:timers/promises';
import { openBare } from './bare.mjs';
import { inParallel, startChild } from './children.mjs';
import { shapeOf } from './history.mjs';
import { openOffice } from './office.mjs';
import { cpuOf } from './processes.mjs';
import { figure } from './report.mjs';
import { copyAtCounter, twoDecisions } from './stories.mjs';

const runs = 3;
const concurrency = 8;
const warmUp = 16;
const restMs = 6_000;

/**
 * Processor time of a finished dossier, of worker, engine and database together, beside a bare workflow of the same
 * shape in the same run. Once as it is; once with the documents queue in a process of its own that is not counted
 * (what the engine and the database do for it still is); once with a story that makes no paper. What the processes use
 * at rest is taken off on both sides: it belongs to no dossier, and on a busy machine a run only lasts longer.
 */
export async function dossierCpu(stand, { dossiers }) {
  const whole = await stand.system('whole');
  const figures = [
    await compare(whole, copyAtCounter, dossiers, {
      name: 'dossier-cpu',
      counted: { worker: whole.pids.worker },
      what: 'rendering and both signatures included, the real worker process',
    }),
    await compare(whole, twoDecisions, dossiers, {
      name: 'dossier-cpu-two-decisions',
      counted: { worker: whole.pids.worker },
      what: 'no paper is made, the real worker process',
    }),
  ];
  const outside = await stand.system('outside');
  const script = new URL('./queues-worker.mjs', import.meta.url);
  const core = await startChild(script, { system: outside, queues: ['dossiers', 'exchange'] });
  const papers = await startChild(script, { system: outside, queues: ['documents'] });
  try {
    figures.push(
      await compare(outside, copyAtCounter, dossiers, {
        name: 'dossier-cpu-without-documents',
        counted: { worker: core.pid },
        apart: { documents: papers.pid },
        what: 'the process that renders and signs is not counted',
      }),
    );
  } finally {
    await core.stop();
    await papers.stop();
    await stand.stop();
  }
  return figures;
}

async function compare(system, story, dossiers, { name, counted, apart = {}, what }) {
  const office = await openOffice(system);
  const shape = await shapeOfOne(office, story);
  const bare = await openBare(system, shape.perAct);
  const shared = { temporal: system.pids.temporal, postgres: system.pids.postgres };
  const sides = {
    ours: {
      pids: { ...counted, ...shared },
      prepare: (count) => inParallel(Array.from({ length: count }), concurrency, () => office.prepare(story)),
      carry: office.carry,
    },
    bare: {
      pids: { worker: bare.pid, ...shared },
      prepare: async (count) => Array.from({ length: count }),
      carry: bare.carry,
    },
  };
  const seen = { ours: [], bare: [] };
  try {
    for (const side of Object.values(sides)) await measure(side, warmUp, {});
    await pause(restMs);
    // All at once, so that both sides have the same rest of what they share.
    const rest = await atRest(
      new Set(Object.values(sides).flatMap(({ pids }) => Object.values({ ...pids, ...apart }))),
    );
    for (const side of Object.values(sides)) side.rest = rest;
    for (let run = 0; run < runs; run += 1)
      for (const side of ['ours', 'bare'])
        seen[side].push(await measure(sides[side], dossiers, side === 'ours' ? apart : {}));
  } finally {
    await bare.close();
    await office.close();
  }
  for (const [side, { pids, rest }] of Object.entries(sides)) {
    const parts = Object.entries(pids).map(([process, pid]) => `${process} ${rest.get(pid).toFixed(1)}`);
    console.log(`  ${name}, ${side} at rest, taken off: ${parts.join(', ')} CPU-ms a second`);
  }
  for (const side of ['ours', 'bare']) for (const run of seen[side]) console.log(`  ${name}, ${side}: ${told(run)}`);
  return figure({
    name,
    unit: 'CPU-ms a dossier',
    aim: 'ratio ≥ 0.6',
    ours: seen.ours.map(({ sum }) => sum),
    baseline: seen.bare.map(({ sum }) => sum),
    note:
      `${story.title}, ${what}; ${dossiers} dossiers a run, ${concurrency} at a time. ` +
      `Both have ${shape.acts} updates with ${shape.perAct.join(' + ')} local activities; ours besides ` +
      `${shape.activities} activities and ${shape.timers} timers, the bare one 1 timer`,
  });
}

async function shapeOfOne(office, story) {
  const dossier = await office.prepare(story);
  await office.carry(dossier);
  return shapeOf(await office.handleOf(dossier.id).fetchHistory());
}

/** Processor time for one of `count` by process, and their sum; `apart` is told but not in the sum. */
async function measure({ pids, prepare, carry, rest }, count, apart) {
  const prepared = await prepare(count);
  const all = new Map(Object.entries({ ...pids, ...apart }));
  const begun = performance.now();
  const before = cpuOf(all);
  await inParallel(prepared, concurrency, carry);
  const after = cpuOf(all);
  const seconds = (performance.now() - begun) / 1000;
  const each = new Map(
    [...after].map(([name, ms]) => [name, (ms - before.get(name) - seconds * (rest?.get(all.get(name)) ?? 0)) / count]),
  );
  const sum = Object.keys(pids).reduce((total, name) => total + each.get(name), 0);
  return { sum, each, perSecond: count / seconds };
}

/** CPU-ms a second that each process uses while nothing is asked of it, by pid. */
async function atRest(pids) {
  const all = new Map([...pids].map((pid) => [pid, pid]));
  const before = cpuOf(all);
  await pause(restMs);
  return new Map([...cpuOf(all)].map(([pid, ms]) => [pid, ((ms - before.get(pid)) * 1000) / restMs]));
}

const told = ({ sum, each, perSecond }) =>
  `${sum.toFixed(1)} CPU-ms (${[...each].map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', ')}), ${perSecond.toFixed(1)}/s`;
