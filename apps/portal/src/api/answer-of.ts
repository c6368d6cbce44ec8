import { ApiProblem, asProblem, problemOf } from './problem';

/** What a call of the generated client resolves to. */
interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The body of a 2xx answer, named by its view: forms and texts have shapes that OpenAPI can only circumscribe. Throws
 * {@link ApiProblem} for any other answer and for none at all.
 */
export async function answerOf<Data = unknown>(call: Promise<Answered>): Promise<Data> {
  const { data, error, response } = await call.catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  if (!response.ok) throw problemOf(response.status, error);
  const empty = response.status === 204 || response.headers.get('content-length') === '0';
  if (data === undefined && !empty) throw new ApiProblem(response.status, 'internal');
  // An answer without a body is expected only by callers that read none.
  return data as Data;
}

/** The same for a plain fetch that brings a file. */
export async function fileOf(url: string): Promise<Blob> {
  const response = await fetch(url, { headers: { accept: 'application/pdf, image/*' } }).catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  return response.blob();
}
