import type { DossierInput } from '@hotich/contracts';
import { sleep } from '@temporalio/workflow';
import { dossier as asItIs } from '../../workflows/src/dossier/dossier.workflow';

/** The dossier's process with one more timer at its head: what a careless change of frozen code looks like. */
export async function dossier(input: DossierInput): ReturnType<typeof asItIs> {
  await sleep(1);
  return asItIs(input);
}
