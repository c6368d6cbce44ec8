import { setTimeout as pause } from 'node:timers/promises';
import { openOffice } from './office.mjs';
import { memoryOf } from './processes.mjs';
import { figure } from './report.mjs';
import { copyAtCounter } from './stories.mjs';

const runs = 3;
/** What still works after a dossier, the notice's mail above all, is done by then. */
const restMs = 8_000;

/** Starting on data that are there, and what the system holds in memory once it has done one dossier and rests. */
export async function startWarm(stand) {
  // The first start makes cluster, tables and commune: it is no warm one.
  await stand.restart();
  const [seconds, megabytes] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    seconds.push(await stand.restart());
    megabytes.push(await memoryAtRest(await stand.system()));
  }
  return [
    figure({
      name: 'start-warm',
      unit: 's',
      aim: '< 30',
      ours: seconds,
      note: 'the launcher started again on the same data, until every part answers',
    }),
    figure({
      name: 'memory',
      unit: 'MB',
      aim: '< 1500',
      ours: megabytes,
      note: 'PSS of all processes with the launcher (without npm), at rest after one dossier at the counter',
    }),
  ];
}

async function memoryAtRest(system) {
  const office = await openOffice(system);
  await office.carry(await office.prepare(copyAtCounter));
  await office.close();
  await pause(restMs);
  const parts = Object.entries(system.pids).map(([name, pid]) => `${name} ${memoryOf(pid).toFixed(0)}`);
  console.log(`  memory by process, MB: ${parts.join(', ')}`);
  return memoryOf(system.pid);
}
