import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
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
  return useMutation<Answer, ApiProblem, Content>({
    mutationFn: async (content) => {
      try {
        const answer = await send(content, keyOfAct(name, content));
        settleAct(name);
        return answer;
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (!isRepeatable(problem) && problem.code !== 'request.inProgress') settleAct(name);
        throw problem;
      }
    },
    onSettled: async () => {
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] })));
    },
  });
}
