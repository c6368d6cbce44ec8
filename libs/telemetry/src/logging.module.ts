import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { newTraceId } from './trace-id';

/**
 * One JSON line per request and per message, with ids only: no header, no body, and of an address only its path, since
 * people search by name and number in query strings. What a caller got wrong is `info`; the alarm listens to `error`.
 */
export function loggingModule(service: string, level: string = process.env['LOG_LEVEL'] ?? 'info'): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      base: { service },
      // Set by the HTTP server already, so that log and answer name the same id.
      genReqId: (request) => request.id ?? newTraceId(),
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'traceId' },
      customLogLevel: (_request: IncomingMessage, response: ServerResponse, error?: Error) =>
        error || response.statusCode >= 500 ? 'error' : 'info',
      autoLogging: { ignore: (request) => request.url === '/health' || request.url === '/ready' },
      serializers: {
        req: (request: { id: unknown; method: string; url?: string }) => ({
          method: request.method,
          path: request.url?.split('?', 1)[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: Error & { code?: unknown }) => ({ type: error.name, code: error.code, stack: framesOf(error) }),
      },
    },
  });
}

/** Where it happened without what it said: messages of drivers quote the values they choked on. */
const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
