import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../../api/answer-of';
import type { components } from '../../api/office';
import { office } from '../../api/office-client';

type Schemas = components['schemas'];
export type Series = Schemas['SeriesCoverageDto'];
export type Book = Schemas['BookDetailsDto'];
export type Closing = Schemas['BookClosingDto'];
export type Sampling = Schemas['BookSamplingDto'];
export type Sampled = Schemas['SampledEntryDto'];
export type Difference = Schemas['DifferenceDto'];
export type KeyingReport = Schemas['KeyingReportDto'];
export type OpenedEntry = Schemas['EntryDetailsDto'];

export const coverageQuery = queryOptions({
  queryKey: ['books', 'coverage'],
  queryFn: () => answerOf<Series[]>(office.GET('/books/coverage')),
});
export const bookQuery = (id: string, from = 0) =>
  queryOptions({
    queryKey: ['books', id, from],
    queryFn: () => answerOf<Book>(office.GET('/books/{id}', { params: { path: { id }, query: { from } } })),
  });
export const samplingQuery = (id: string) =>
  queryOptions({
    queryKey: ['books', id, 'sampling'],
    queryFn: () => answerOf<Sampling>(office.GET('/books/{id}/sampling', { params: { path: { id } } })),
  });
export const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: ['books', id, 'differences'],
    queryFn: () => answerOf<Difference[]>(office.GET('/books/{id}/differences', { params: { path: { id } } })),
  });
