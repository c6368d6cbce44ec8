import createClient from 'openapi-fetch';
import type { paths } from './citizen';

export const citizenBase = '/api/citizen';
export const citizen = createClient<paths>({ baseUrl: citizenBase });

/** Where a citizen signs in, coming back to the page he was on. */
export const citizenSignIn = (returnTo: string): string =>
  `${citizenBase}/session/login?returnTo=${encodeURIComponent(returnTo)}`;

/** Key of an act as the header wants it. */
export const keyed = (key: string) => ({ header: { 'Idempotency-Key': key } });
