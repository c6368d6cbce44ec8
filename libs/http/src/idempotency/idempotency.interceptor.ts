import { createHash } from 'node:crypto';
import type { ProblemCode } from '@hotich/contracts';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, type Observable, of } from 'rxjs';
import { DataSource } from 'typeorm';
import { actorOf } from '../caller';
import { Problem } from '../problem/problem';
import { problemOf } from '../problem/problem-of';
import { idempotencyKeyOf } from './idempotency-key';
import { type Act, type Answer, RememberedAnswers } from './remembered-answers';

/**
 * Runs an act once per caller and key; a repeat gets the stored answer with the header `Idempotency-Replayed: true`.
 *
 * An act that was admitted and then failed (`signing.*`, whatever the status) is not remembered here, but the engine
 * remembers it: an Update that failed under an id goes on failing under it. Its caller must therefore ask again under a new
 * key. That is safe, since such a failure is the engine's own word that nothing was done. After `engine.unreachable`, when
 * nobody knows, it is the same key that is safe.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  readonly #answers: RememberedAnswers;
  constructor(source: DataSource) {
    this.#answers = new RememberedAnswers(source);
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const act = actOf(request);
    const earlier = await this.#answers.begin(act);
    if (earlier) return of(replay(reply, earlier, request.id));
    return next.handle().pipe(
      concatMap(async (body: unknown) => {
        await this.#answers.finish(act, { status: reply.statusCode, body });
        return body;
      }),
      catchError(async (error: unknown) => {
        const problem = problemOf(error);
        if (isPassing(problem)) await this.#answers.giveUp(act);
        else await this.#answers.finish(act, { status: problem.status, body: problem.body() });
        throw error;
      }),
    );
  }
}

/** The digest covers the route too: one key for two routes is a reused key. */
function actOf(request: FastifyRequest): Act {
  const actor = actorOf(request);
  if (actor === null) throw new Problem('session.missing');
  const asked = `${request.method} ${request.url.split('?', 1)[0]}\n${JSON.stringify(request.body ?? null)}`;
  return { actor, key: idempotencyKeyOf(request), digest: createHash('sha256').update(asked).digest('hex') };
}

function replay(reply: FastifyReply, { status, body }: Answer, traceId: string): unknown {
  void reply.status(status).header('idempotency-replayed', 'true');
  if (status < 400) return body;
  void reply.type('application/problem+json; charset=utf-8');
  return { ...(typeof body === 'object' ? body : {}), traceId };
}

/** Refused before anything began, or told to try again: remembered, the refusal would outlive what it was about. */
const passing: readonly ProblemCode[] = [
  'dossier.busy',
  'form.editionChanged',
  'form.unfit',
  'request.inProgress',
  'request.invalid',
  'request.tooMany',
  'task.claimed',
];
const isPassing = ({ status, code }: Problem): boolean =>
  status >= 500 || code.startsWith('signing.') || passing.includes(code);
