import { ApiProblem, asProblem, problemOf } from './problem';

/** What a call of the generated client resolves to. */
interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a 2xx answer; throws {@link ApiProblem} for any other and for no answer at all. */
export async function answerOf<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  if (!response.ok) throw problemOf(response.status, error);
  if (data === undefined && response.status !== 204) throw new ApiProblem(response.status, 'internal');
  // A 204 has no body, and its caller expects none.
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
