import { randomBytes } from 'node:crypto';

/** Id under which one request is found in the logs and named in a problem answer; the shape of a W3C trace id. */
export const newTraceId = (): string => randomBytes(16).toString('hex');
