/**
 * Whether a mail server said that it will never take this mail (5xx). Trouble with our own sign-in comes with a 5xx as
 * well and says nothing about the mail; 4xx, a dead line or a full disk pass.
 */
export function isPermanent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('responseCode' in error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return typeof error.responseCode === 'number' && error.responseCode >= 500 && code !== 'EAUTH';
}

const longest = 3600;

/** Seconds until the next try: 5, 10, 20 ... up to an hour. */
export const backOff = (attempts: number): number => Math.min(longest, 5 * 2 ** Math.min(attempts - 1, 20));
