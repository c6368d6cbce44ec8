import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { newTraceId } from '@hotich/telemetry';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import { describeApi } from './describe-api';
import { ProblemFilter } from './problem/problem.filter';
import { envelopePipe } from './validation.pipe';

export interface HttpAppOptions {
  /** Title of the OpenAPI document. */
  readonly title: string;
  /** Name of the process in the logs. */
  readonly service: string;
  /** Last touch to the OpenAPI document, schemas made of data say. */
  readonly finishDocument?: (document: OpenAPIObject) => OpenAPIObject;
}

/** JSON bodies are forms of a few kilobytes; files come as multipart with limits of their own. */
const longestBody = 1024 * 1024;

/**
 * A Nest app on Fastify with everything both APIs share. Not yet listening: call `listen(port, host)`. With the
 * `preview` flag the modules are only looked at, never made: enough to describe the API.
 */
export async function createHttpApp(
  module: DynamicModule | Type,
  options: HttpAppOptions & { readonly preview?: boolean },
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // Only the portal in front, on this machine, may say for whom it asks.
    trustProxy: 'loopback',
    bodyLimit: longestBody,
    genReqId: newTraceId,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: options.preview !== true,
    preview: options.preview === true,
    ...(options.preview === true && { logger: false as const }),
  });
  if (options.preview === true) return app;
  app.useLogger(app.get(Logger));
  app.flushLogs();
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } } });
  await app.register(multipart, { throwFileSizeLimit: true });
  app.useGlobalPipes(envelopePipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  serveDescription(app, options);
  return app;
}

/** Made once, at the first question: describing every route costs more than a start should. */
function serveDescription(app: NestFastifyApplication, options: HttpAppOptions): void {
  let json: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/openapi.json', (_request, reply) => {
      const finish = options.finishDocument ?? ((document: OpenAPIObject) => document);
      json ??= JSON.stringify(finish(describeApi(app, options.title)));
      void reply.type('application/json; charset=utf-8').send(json);
    });
}
