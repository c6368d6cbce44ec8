import type { WorkCalendar } from '@hotich/domain';
import type { Act, Answer, Ask, At } from './paths';
import type * as v from './views';

/** The office API as the pages call it. */
export interface paths {
  '/me': { get: Answer<v.StaffMember> };
  '/session/logout': { post: Answer<{ redirect: string }> };
  '/tasks/counts': { get: Answer<v.Counts> };
  '/tasks': { get: Ask<{ query?: { stage?: string; cursor?: string; limit?: number; q?: string } }, v.Listed<v.Task>> };
  '/tasks/{id}/claim': { post: Act<At<'id'>, Record<string, never>, unknown> };
  '/tasks/{id}/release': { post: Act<At<'id'>, Record<string, never>, unknown> };
  '/dossiers/{id}': { get: Ask<At<'id'>, v.OfficeDossier> };
  '/dossiers/{id}/commands': { post: Act<At<'id'>, v.ActOrder, v.ActReceipt> };
  '/counter/dossiers': { post: Act<unknown, v.Submission, v.Received> };
  '/approvals': { get: Ask<{ query?: { cursor?: string; limit?: number } }, v.Listed<v.ApprovalItem>> };
  '/approvals/signatures': {
    post: Act<
      unknown,
      { items: { dossier: string; document: string; digest: string }[] },
      { outcomes: v.SignatureOutcome[] }
    >;
  };
  '/registers/entries': {
    get: Ask<
      { query?: Partial<Record<'kind' | 'name' | 'birth' | 'number' | 'year' | 'personalId' | 'cursor', string>> },
      v.Listed<v.EntrySummary>
    >;
  };
  '/registers/entries/{id}': { get: Ask<At<'id'>, v.EntryView> };
  '/books': { get: Answer<v.BookView[] | v.Listed<v.BookView>> };
  '/calendar': { get: Answer<WorkCalendar> };
}
