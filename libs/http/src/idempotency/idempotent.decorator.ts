import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/** A POST that acts: it carries an `Idempotency-Key`, and a repeat of it gets the first answer again. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'A new UUID for each act; the same one when the same act is sent again.',
      schema: { type: 'string', format: 'uuid' },
    }),
  );

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The key of a request, in lower case. Throws the problem `request.idempotencyKeyMissing` when it has none that fits. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const raw = request.headers['idempotency-key'];
  const key = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  if (!uuid.test(key)) throw new Problem('request.idempotencyKeyMissing');
  return key;
}
