import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withNullTypes } from './null-types';

/** The OpenAPI document of an app, the single description of its routes. Needs no database: modules are not started. */
export function describeApi(app: NestFastifyApplication, title: string): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle(title)
    .setOpenAPIVersion('3.1.0')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, about, { operationIdFactory: (_controller, method) => method });
  const schemas = withNullTypes(document.components?.schemas ?? {});
  return { ...document, components: { ...document.components, ...(isSchemas(schemas) && { schemas }) } };
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
const isSchemas = (part: unknown): part is Schemas => typeof part === 'object' && part !== null;
