import { bookKinds, type WorkCalendar } from '@hotich/domain';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import { office } from '../api/office-client';
import type * as o from '../api/office-views';
import type * as v from '../api/views';

const long = 10 * 60_000;
/** Lists are current: what a colleague did a moment ago is gone from them. */
const lively = 5000;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf<o.StaffMember>(office.GET('/me')),
  staleTime: long,
});
export const countsQuery = queryOptions({
  queryKey: ['tasks', 'counts'],
  queryFn: () => answerOf<o.Counts>(office.GET('/tasks/counts')),
  refetchInterval: lively,
});
export const tasksQuery = (stage: o.QueueStage | null, q: string, limit = 30) =>
  infiniteQueryOptions({
    queryKey: ['tasks', stage, q, limit],
    queryFn: ({ pageParam }) =>
      answerOf<v.Listed<o.Task>>(
        office.GET('/tasks', {
          params: {
            query: { limit, ...(stage && { stage }), ...(q && { q }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: lively,
  });
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => answerOf<o.OfficeDossier>(office.GET('/dossiers/{id}', { params: { path: { id } } })),
    refetchInterval: lively,
  });
export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: () => answerOf<v.Listed<o.ApprovalItem>>(office.GET('/approvals', { params: { query: { limit: 100 } } })),
  refetchInterval: lively,
});
export const apologiesQuery = queryOptions({
  queryKey: ['approvals', 'apologies'],
  queryFn: () => answerOf<v.Listed<o.ApologyItem>>(office.GET('/apologies')),
  refetchInterval: lively,
});
export const askedQuery = queryOptions({
  queryKey: ['verifications'],
  queryFn: () => answerOf<o.AskedVerification[]>(office.GET('/verifications')),
  refetchInterval: lively,
});
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: () => answerOf<o.CounterProcedureSummary[]>(office.GET('/procedures')),
  staleTime: long,
});
/** `on`: the day whose edition is meant; today's when empty. */
export const procedureQuery = (code: string, on = '') =>
  queryOptions({
    queryKey: ['procedures', code, on],
    queryFn: () =>
      answerOf<o.CounterProcedure>(
        office.GET('/procedures/{code}', { params: { path: { code }, query: { ...(on && { on }) } } }),
      ),
    staleTime: long,
  });
/** As typed; what the query asks in numbers is read here. */
export type EntrySearch = Partial<Record<'kind' | 'name' | 'birth' | 'number' | 'year' | 'personalId', string>>;
function queryOf({ kind, number, year, ...texts }: EntrySearch) {
  const found = bookKinds.find((one) => one === kind);
  return {
    ...texts,
    ...(found && { kind: found }),
    ...(number && { number: Number(number) }),
    ...(year && { year: Number(year) }),
  };
}
export const entriesQuery = (search: EntrySearch) =>
  infiniteQueryOptions({
    queryKey: ['entries', search],
    queryFn: ({ pageParam }) =>
      answerOf<v.Listed<o.EntrySummary>>(
        office.GET('/registers/entries', {
          params: { query: { ...queryOf(search), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', id],
    queryFn: () => answerOf<o.EntryView>(office.GET('/registers/entries/{id}', { params: { path: { id } } })),
  });
export const booksQuery = queryOptions({
  queryKey: ['books'],
  queryFn: () => answerOf<o.BookView[]>(office.GET('/books')),
});
export const unitsQuery = (search: string, on: string) =>
  queryOptions({
    queryKey: ['units', search, on],
    queryFn: () => answerOf<o.UnitList>(office.GET('/units', { params: { query: { on, ...(search && { search }) } } })),
    staleTime: long,
  });
export const unitQuery = (code: string) =>
  queryOptions({
    queryKey: ['unit', code],
    queryFn: () => answerOf<o.UnitDetails>(office.GET('/units/{code}', { params: { path: { code } } })),
    staleTime: long,
  });
export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: () => answerOf<WorkCalendar>(office.GET('/calendar')),
  staleTime: long,
});
export const editionsQuery = queryOptions({
  queryKey: ['calendar', 'editions'],
  queryFn: () => answerOf<v.Listed<o.CalendarEdition>>(office.GET('/calendar/editions')),
});
export const recountsQuery = queryOptions({
  queryKey: ['calendar', 'recounts'],
  queryFn: () => answerOf<v.Listed<o.Recount>>(office.GET('/recounts')),
  refetchInterval: lively,
});
export const recountRowsQuery = (version: string) =>
  infiniteQueryOptions({
    queryKey: ['calendar', 'recounts', version],
    queryFn: ({ pageParam }) =>
      answerOf<v.Listed<o.RecountRow>>(
        office.GET('/recounts/{version}/rows', {
          params: { path: { version }, query: { ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
export const feesQuery = queryOptions({
  queryKey: ['fees'],
  queryFn: () => answerOf<v.Listed<o.FeeRow>>(office.GET('/fees')),
});
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => answerOf<v.Listed<o.SettingView>>(office.GET('/settings')),
});
/** Public data of the other API: the communes of today. */
export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: () => answerOf<v.Office[]>(citizen.GET('/offices')),
  staleTime: long,
});
