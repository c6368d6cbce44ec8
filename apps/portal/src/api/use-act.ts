import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { keyOfAct, settleAct } from './act-keys';
import { asProblem, isRepeatable, type ApiProblem } from './problem';

/**
 * An act of a person: sent under a key that is kept until the act is settled, so that "try again" after a lost answer
 * finds the first attempt. `stale` names the queries that the act makes out of date, whether it succeeds or is refused.
 */
export function useAct<Content, Answer>(
  name: string,
  send: (content: Content, key: string) => Promise<Answer>,
  stale: readonly (readonly unknown[])[] = [],
): UseMutationResult<Answer, ApiProblem, Content> {
  const client = useQueryClient();
  const running = useRef<{ readonly print: string; readonly answer: Promise<Answer> }>(undefined);
  const carryOut = async (content: Content): Promise<Answer> => {
    try {
      const answer = await send(content, keyOfAct(name, content));
      settleAct(name);
      return answer;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (!isRepeatable(problem) && problem.code !== 'request.inProgress') settleAct(name);
      throw problem;
    }
  };
  return useMutation<Answer, ApiProblem, Content>({
    mutationFn: (content) => {
      const print = JSON.stringify(content) ?? '';
      // The second click of a double click comes before the button is drawn disabled: it waits for the same answer.
      if (running.current?.print === print) return running.current.answer;
      const answer = carryOut(content).finally(() => (running.current = undefined));
      running.current = { print, answer };
      return answer;
    },
    onSettled: async () => {
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] })));
    },
  });
}
