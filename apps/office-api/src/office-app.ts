import type { ApiEnvironment } from '@hotich/config';
import { createHttpApp, describeApi } from '@hotich/http';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { withNulls } from './null-in-schemas';
import { OfficeApiModule } from './office-api.module';

const about = { title: 'Hộ Tịch: office API', service: 'office-api', finishDocument: withNulls };

/** The app, not yet listening. `engine` takes the place of the real one in tests. */
export const officeApp = (env: ApiEnvironment, engine?: DynamicModule): Promise<NestFastifyApplication> =>
  createHttpApp(OfficeApiModule.forRoot(env, engine), about);

/** The description of the API, made without database, engine or identity provider: modules are looked at, not started. */
export async function describeOfficeApi(): Promise<OpenAPIObject> {
  const app = await createHttpApp(OfficeApiModule.forRoot(nowhere), { ...about, preview: true });
  return withNulls(describeApi(app, about.title));
}

/** An environment for a process that never starts. */
const nowhere: ApiEnvironment = {
  LOG_LEVEL: 'silent',
  SANDBOX: 'false',
  HTTP_HOST: '127.0.0.1',
  HTTP_PORT: 0,
  DATABASE_URL: '',
  DATABASE_POOL: 1,
  PUBLIC_URL: '',
  FILES_DIR: '',
  TRUST_ROOTS: '',
  PERSON_KEY: '',
  TEMPORAL_ADDRESS: '',
  TEMPORAL_NAMESPACE: '',
  PAYLOAD_KEYS: '',
  SESSION_KEY: '',
  OIDC_ISSUER: '',
  OIDC_AUDIENCE: '',
  OIDC_CLIENT_ID: '',
  RATE_LIMIT_PER_MINUTE: 1,
};
