import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The key of a request, in lower case. Throws the problem `request.idempotencyKeyMissing` when it has none that fits. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const raw = request.headers['idempotency-key'];
  const key = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  if (!uuid.test(key)) throw new Problem('request.idempotencyKeyMissing');
  return key;
}
