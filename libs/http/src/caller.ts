import type { FastifyRequest } from 'fastify';

/** Who sent a request, as far as plumbing needs to know: a stable id that tells one caller from another. */
export interface Caller {
  readonly actor: string;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Remembers who sent this request; the guard of a process does so once it knows. */
export function setCaller<T extends Caller>(request: FastifyRequest, caller: T): void {
  callers.set(request, caller);
}

/** The caller's id, or null when nobody signed in. */
export const actorOf = (request: FastifyRequest): string | null => callers.get(request)?.actor ?? null;
