import { allHandlersFinished, condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

const { write } = proxyLocalActivities({ startToCloseTimeout: '10 seconds' });

/** As many updates as a dossier has acts, each with as many local activities, one timer, and no rule at all. */
export async function bare(perAct) {
  let done = 0;
  setHandler(defineUpdate('act'), async () => {
    for (let at = 0; at < perAct[done]; at += 1) await write();
    done += 1;
  });
  await condition(() => done === perAct.length, '15 days');
  await condition(allHandlersFinished);
}
