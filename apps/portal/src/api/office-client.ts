import createClient from 'openapi-fetch';
import type { paths } from './office';

export const officeBase = '/api/office';
export const office = createClient<paths>({ baseUrl: officeBase });

/** Where a member of staff signs in, coming back to the page he was on. */
export const officeSignIn = (returnTo: string): string =>
  `${officeBase}/session/login?returnTo=${encodeURIComponent(returnTo)}`;
