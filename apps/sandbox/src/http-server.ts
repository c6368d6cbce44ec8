import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { EventLog } from './event-log';
import { replyProblem } from './problem';

/** The bare HTTP server: strict bodies, problem JSON for every failure, no stack or value given away. */
export function buildHttpServer(log: EventLog): FastifyInstance {
  const app = Fastify({
    logger: false,
    // GET requests to the certificate status carry a whole request in the path.
    routerOptions: { maxParamLength: 8_192 },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true } },
    forceCloseConnections: 'idle',
  });
  app.setNotFoundHandler(async (_request, reply) => replyProblem(reply, 404, 'sandbox.http.unknown-path'));
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error.validation !== undefined) {
      const fields = error.validation.map((one) => one.instancePath || missingIn(one.params));
      return replyProblem(reply, 400, 'sandbox.http.invalid-body', { fields });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) log('http.failed', { route: request.routeOptions.url ?? '', code: error.code ?? error.name });
    return replyProblem(reply, status, status >= 500 ? 'sandbox.http.failed' : 'sandbox.http.refused');
  });
  return app;
}

/** Which property a body lacks: its path stops at the object that should have it. */
function missingIn({ missingProperty }: Record<string, unknown>): string {
  return typeof missingProperty === 'string' ? missingProperty : '/';
}
