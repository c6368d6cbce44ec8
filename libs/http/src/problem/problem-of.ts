import { isProblemCode, type ProblemCode } from '@hotich/contracts';
import { NotAllowed } from '@hotich/domain';
import { HttpException } from '@nestjs/common';
import { Problem } from './problem';

/** Codes for what the HTTP machinery refuses on its own, by the status it chose. */
const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request.malformed',
  401: 'session.missing',
  403: 'access.forbidden',
  404: 'resource.notFound',
  406: 'file.kindNotAccepted',
  408: 'request.malformed',
  413: 'request.tooLarge',
  414: 'request.tooLarge',
  415: 'request.unsupportedMediaType',
  422: 'request.invalid',
  429: 'request.tooMany',
};

/** What a caller is told of any error. An error nobody foresaw is `internal`, and says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotAllowed) return new Problem(error.code, error.params);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const byStatus = status === null ? undefined : codeOfStatus[status];
  if (byStatus) return new Problem(byStatus);
  return new Problem(codeOfEngine(error) ?? 'internal');
}

/** What the engine's client throws. Known by its names, since libs that all may use know no engine. */
function codeOfEngine(error: unknown): ProblemCode | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'EngineUnreachable') return 'engine.unreachable';
  const refused = error.name === 'ProcessRefused' && 'type' in error && typeof error.type === 'string';
  return refused ? codeOfRefusal(String(error.type)) : null;
}

/** An admitted act that could not be carried out, by the word of the activity that failed. */
function codeOfRefusal(type: string): ProblemCode | null {
  if (isProblemCode(type)) return type;
  if (!type.startsWith('signing.')) return null;
  return type.endsWith('.unavailable') ? 'signing.unavailable' : 'signing.failed';
}

/** Fastify's own errors bear the status; only those are believed, since any library may set such a field. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('FST_')) return null;
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}
