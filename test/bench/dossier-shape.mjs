import { birthAtCounter, copyAtCounter, twoDecisions } from './stories.mjs';
import { openOffice } from './office.mjs';
import { figure } from './report.mjs';
import { shapeOf } from './history.mjs';

const runs = 5;
const stories = [
  ['', copyAtCounter],
  ['-birth', birthAtCounter],
  ['-two-decisions', twoDecisions],
];

/** How much of the engine one finished dossier takes: state transitions, which it writes, and events, which it keeps. */
export async function dossierShape(stand) {
  const office = await openOffice(await stand.system());
  const figures = [];
  try {
    for (const [suffix, story] of stories) {
      const seen = [];
      for (let run = 0; run < runs; run += 1) seen.push(await finishOne(office, story));
      const { acts, activities, timers, localActivities } = seen[0];
      const done = `${story.title}: submit, ${story.acts.join(', ')}. ${acts} updates, ${localActivities} local activities, ${activities} activities, ${timers} timers`;
      const of = (name, unit, aim, values) => figure({ name: name + suffix, unit, aim, ours: values, note: done });
      figures.push(
        of(
          'dossier-transitions',
          'transitions',
          '≤ 10 for two decisions',
          seen.map(({ transitions }) => transitions),
        ),
        of(
          'dossier-events',
          'events',
          '≤ 40 for two decisions',
          seen.map(({ events }) => events),
        ),
      );
    }
  } finally {
    await office.close();
  }
  return figures;
}

async function finishOne(office, story) {
  const dossier = await office.prepare(story);
  await office.carry(dossier);
  const handle = office.handleOf(dossier.id);
  const { raw, historyLength } = await handle.describe();
  const transitions = Number(raw.workflowExecutionInfo.stateTransitionCount);
  return { transitions, events: historyLength, ...shapeOf(await handle.fetchHistory()) };
}
