import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer-of';
import { office } from '../api/office-client';
import type { ImportDetails, ImportView } from '../api/office-views';
import type { Listed } from '../api/views';

/** How often an import under way is looked at. */
const pulse = 1000;

export const isUnderWay = ({ state }: ImportView): boolean => state === 'waiting' || state === 'running';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => answerOf<Listed<ImportView>>(office.GET('/imports')),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? pulse : false),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => answerOf<ImportDetails>(office.GET('/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (!state.data || isUnderWay(state.data) ? pulse : false),
  });
