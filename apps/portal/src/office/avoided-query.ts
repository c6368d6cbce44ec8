import type { Words } from '@hotich/catalogue';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer-of';
import { office } from '../api/office-client';
import type { Listed } from '../api/views';

export const avoidedGroupings = ['procedure', 'component', 'source', 'month', 'office'] as const;
export type AvoidedGrouping = (typeof avoidedGroupings)[number];

export interface AvoidedSum {
  readonly papers: number;
  readonly pages: number;
  readonly officerMinutes: number;
  readonly citizenMinutes: number;
}
export interface AvoidedGroup extends AvoidedSum {
  readonly key: string;
  readonly name: Words | null;
}
export interface AvoidedRow extends AvoidedSum {
  readonly id: string;
  readonly day: string;
  readonly dossier: string;
  /** Null when the dossier is another office's to open. */
  readonly code: string | null;
  readonly office: string;
  readonly procedureName: Words | null;
  readonly component: string;
  readonly componentName: Words | null;
  readonly source: 'population' | 'register';
  readonly ground: string;
  readonly evidence: string;
  readonly lookedUpAt: string | null;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}
/** What one line of the sums is made of. */
export type AvoidedFilter = Period & Partial<Record<AvoidedGrouping, string>>;

export const avoidedSumsQuery = (groupBy: AvoidedGrouping, period: Period) =>
  queryOptions({
    queryKey: ['avoided', groupBy, period],
    queryFn: () =>
      answerOf<{ readonly items: readonly AvoidedGroup[]; readonly sum: AvoidedSum }>(
        office.GET('/avoided-papers', { params: { query: { groupBy, ...period } } }),
      ),
  });

export const avoidedRowsQuery = ({ source, ...filter }: AvoidedFilter) =>
  infiniteQueryOptions({
    queryKey: ['avoided', 'rows', { source, ...filter }],
    queryFn: ({ pageParam }) =>
      answerOf<Listed<AvoidedRow>>(
        office.GET('/avoided-papers/rows', {
          params: {
            query: {
              ...filter,
              ...(source === 'population' || source === 'register' ? { source } : {}),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
