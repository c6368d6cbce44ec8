import { QueryClient } from '@tanstack/react-query';
import { ApiProblem, isRepeatable } from './problem';

/** A refusal is final and shown at once; only what may pass by itself is tried again. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Without a network a call fails at once and says so, rather than waiting unseen.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (count, error) => count < 2 && error instanceof ApiProblem && isRepeatable(error),
        staleTime: 2000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
