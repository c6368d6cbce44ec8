/**
 * What a finished dossier was made of, counted in its history, so that the bare workflow beside it can be made alike.
 * `perAct` are the local activities between one update and the next.
 */
export function shapeOf({ events }) {
  const perAct = [];
  let [activities, timers] = [0, 0];
  for (const event of events) {
    if (event.workflowExecutionUpdateAcceptedEventAttributes) perAct.push(0);
    if (event.activityTaskScheduledEventAttributes) activities += 1;
    if (event.timerStartedEventAttributes) timers += 1;
    if (event.markerRecordedEventAttributes?.markerName === 'core_local_activity') perAct[perAct.length - 1] += 1;
  }
  return {
    acts: perAct.length,
    perAct,
    localActivities: perAct.reduce((sum, count) => sum + count, 0),
    activities,
    timers,
  };
}
