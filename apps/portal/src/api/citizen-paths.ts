import type { Act, Answer, Ask, At } from './paths';
import type * as v from './views';

/** The citizen API as the pages call it. */
export interface paths {
  '/me': { get: Answer<v.Citizen> };
  '/session/logout': { post: Answer<{ redirect: string }> };
  '/offices': { get: Answer<v.Office[]> };
  '/procedures': { get: Answer<v.ProcedureSummary[]> };
  '/procedures/{code}': { get: Ask<At<'code'>, v.ProcedureView> };
  '/drafts': {
    get: Answer<v.Listed<v.Draft> | v.Draft[]>;
    post: Act<unknown, { procedure: string; edition: string; answers: v.LooseAnswers }, v.Draft>;
  };
  '/drafts/{id}': {
    get: Ask<At<'id'>, v.Draft>;
    put: Act<At<'id'>, { version: number; answers: v.LooseAnswers }, v.Draft>;
    delete: Ask<At<'id'> & { path: { id: string }; header: { 'Idempotency-Key': string } }, unknown>;
  };
  '/files/{id}': { delete: Ask<At<'id'> & { header: { 'Idempotency-Key': string } }, unknown> };
  '/dossiers': {
    get: Ask<{ query?: { cursor?: string; limit?: number } }, v.Listed<v.OwnDossier>>;
    post: Act<unknown, v.Submission, v.Received>;
  };
  '/dossiers/{code}': { get: Ask<At<'code'>, v.DossierView> };
  '/dossiers/{code}/supplements': {
    post: Act<At<'code'>, { answers?: v.LooseAnswers; files: { id: string; component: string }[] }, v.ActReceipt>;
  };
  '/dossiers/{code}/confirmation': { post: Act<At<'code'>, { digest: string }, v.ActReceipt> };
  '/dossiers/{code}/objection': { post: Act<At<'code'>, { text: string }, v.ActReceipt> };
  '/dossiers/{code}/withdrawal': { post: Act<At<'code'>, Record<string, never>, v.ActReceipt> };
  '/verifications/{code}': { get: Ask<At<'code'>, v.PaperVerdict> };
}
