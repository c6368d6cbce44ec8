/** True for the error of a file that is not there. By its code alone: `instanceof` fails across realms, as under jest. */
export function isMissingFile(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
