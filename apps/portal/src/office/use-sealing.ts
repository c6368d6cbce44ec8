import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../api/answer-of';
import { keyOfAct, settleAct } from '../api/act-keys';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { ApiProblem, asProblem, isRepeatable } from '../api/problem';
import type { OfficeDossier, SignatureOutcome, Task } from '../api/office-views';
import type { ActReceipt } from '../api/views';

/** Seals a row of papers, one command each: leaving half-way loses nothing, and each paper tells its own outcome. */
export function useSealing() {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<readonly SignatureOutcome[]>([]);
  const [running, setRunning] = useState<{ n: number; of: number } | null>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const begin = async (tasks: readonly Task[]): Promise<void> => {
    setNames(Object.fromEntries(tasks.map(({ id, subjectName, code }) => [id, `${subjectName} (${code})`])));
    setOutcomes([]);
    for (const [n, { id }] of tasks.entries()) {
      setRunning({ n: n + 1, of: tasks.length });
      const outcome = await seal(id);
      setOutcomes((before) => [...before, outcome]);
    }
    setRunning(null);
    await client.invalidateQueries({ queryKey: ['tasks'] });
  };
  return { outcomes, names, running, begin };
}

/** Looks up which document now waits for the seal, and seals just that one. */
async function seal(id: string): Promise<SignatureOutcome> {
  const act = `seal:${id}`;
  try {
    const { signing } = await answerOf<OfficeDossier>(office.GET('/dossiers/{id}', { params: { path: { id } } }));
    if (!signing) throw new ApiProblem(409, 'dossier.notNow');
    const body = { do: 'seal', document: signing.document, digest: signing.digest } as const;
    const params = { path: { id }, ...keyed(keyOfAct(act, body)) };
    const { stage } = await answerOf<ActReceipt>(office.POST('/dossiers/{id}/commands', { params, body }));
    settleAct(act);
    return { dossier: id, ok: true, stage };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (!isRepeatable(problem)) settleAct(act);
    return { dossier: id, ok: false, problem };
  }
}
