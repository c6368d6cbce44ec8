import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/** A POST that acts: it carries an `Idempotency-Key`, and a repeat of it gets the first answer again. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'A new UUID for each act; the same one when the same act is sent again because its answer was lost. An act answered with a problem `signing.*` has failed for good under its key: sign again under a new one.',
      schema: { type: 'string', format: 'uuid' },
    }),
  );
