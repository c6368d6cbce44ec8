import createClient from 'openapi-fetch';
import { ApiProblem, asProblem, problemOf } from './problem';
import type { paths } from './office';

export const officeBase = '/api/office';
export const office = createClient<paths>({ baseUrl: officeBase });

/** Where a member of staff signs in, coming back to the page he was on. */
export const officeSignIn = (returnTo: string): string =>
  `${officeBase}/session/login?returnTo=${encodeURIComponent(returnTo)}`;

/** Reads what has a view of its own here. Empty values are left out of the query; throws {@link ApiProblem}. */
export async function officeGet<View>(path: string, query: Readonly<Record<string, string>> = {}): Promise<View> {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  const address = `${officeBase}${path}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
  const response = await fetch(address, { headers: { accept: 'application/json' } }).catch((thrown: unknown) => {
    throw asProblem(thrown);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response.status, body);
  if (body === undefined) throw new ApiProblem(response.status, 'internal');
  // The API's own description is checked against its views by its specs; here it is only read.
  return body as View;
}
