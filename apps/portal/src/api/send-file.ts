import { asProblem, problemOf } from './problem';
import { newUuid } from './act-keys';

/** Sends one file as multipart; each pick is an act of its own. Throws ApiProblem. */
export async function sendFile<Answer>(
  url: string,
  file: File,
  fields: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const body = new FormData();
  // Fields go first: a server that reads the parts as they come knows them when the file arrives.
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file);
  const headers = { 'idempotency-key': newUuid(), accept: 'application/json' };
  const response = await fetch(url, { method: 'POST', body, headers }).catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, answer);
  return answer as Answer;
}
