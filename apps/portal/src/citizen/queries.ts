import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import type {
  Citizen,
  DossierView,
  Draft,
  Listed,
  Office,
  OwnDossier,
  ProcedureSummary,
  ProcedureView,
} from '../api/views';
import { isOver } from './stages';

const long = 10 * 60_000;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answerOf<Citizen>(citizen.GET('/me')),
  staleTime: long,
});
export const officesQuery = queryOptions({
  queryKey: ['offices'],
  queryFn: () => answerOf<Office[]>(citizen.GET('/offices')),
  staleTime: long,
});
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: () => answerOf<ProcedureSummary[]>(citizen.GET('/procedures')),
  staleTime: long,
});
export const procedureQuery = (code: string) =>
  queryOptions({
    queryKey: ['procedure', code],
    queryFn: () => answerOf<ProcedureView>(citizen.GET('/procedures/{code}', { params: { path: { code } } })),
    staleTime: long,
  });
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: async () => (await answerOf<Listed<Draft>>(citizen.GET('/drafts'))).items,
});
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['draft', id],
    queryFn: () => answerOf<Draft>(citizen.GET('/drafts/{id}', { params: { path: { id } } })),
  });
export const ownDossiersQuery = queryOptions({
  queryKey: ['dossiers'],
  queryFn: () => answerOf<Listed<OwnDossier>>(citizen.GET('/dossiers', { params: { query: { limit: 100 } } })),
});

/** Asked for again every few seconds while something can still happen and the page is looked at. */
export const dossierQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code],
    queryFn: () => answerOf<DossierView>(citizen.GET('/dossiers/{code}', { params: { path: { code } } })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.stage) ? false : 4000),
  });
