import { type Dossier, type Plan, stageOf } from '@hotich/domain';
import { defineSearchAttributeKey } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';

const stageKey = defineSearchAttributeKey('DossierStage', 'KEYWORD');
const dueKey = defineSearchAttributeKey('DueAt', 'DATETIME');
const overdueKey = defineSearchAttributeKey('Overdue', 'BOOL');

/** Keeps what operators search by up to date when it tells them something: the clock moved, it is late, it has ended. */
export function reflectInSearch(plan: Plan, before: Dossier, after: Dossier): void {
  const due = after.clock?.due ?? null;
  const overdue = after.raised.includes('breach');
  const same =
    due === (before.clock?.due ?? null) &&
    overdue === before.raised.includes('breach') &&
    after.outcome === before.outcome;
  if (same) return;
  upsertSearchAttributes([
    { key: stageKey, value: stageOf(plan, after) },
    { key: overdueKey, value: overdue },
    { key: dueKey, value: due ? new Date(due) : null },
  ]);
}
