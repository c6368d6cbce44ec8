import type { ApiEnvironment } from '@hotich/config';
import { createHttpApp, describeApi } from '@hotich/http';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { CitizenApiModule } from './citizen-api.module';
import { describeForms } from './openapi/describe-forms';

const about = { title: 'Hộ Tịch: citizen API', service: 'citizen-api', finishDocument: describeForms };

/** The app, not yet listening. `engine` takes the place of the real one in tests. */
export const citizenApp = (env: ApiEnvironment, engine?: DynamicModule): Promise<NestFastifyApplication> =>
  createHttpApp(CitizenApiModule.forRoot(env, engine), about);

/** The description of the API. Modules are looked at, not started: no database, engine or identity provider is needed. */
export async function describeCitizenApi(): Promise<OpenAPIObject> {
  const app = await createHttpApp(CitizenApiModule.forRoot(unused), { ...about, preview: true });
  return describeForms(describeApi(app, about.title));
}

/** Settings of a process that never starts. */
const unused: ApiEnvironment = {
  SANDBOX: 'false',
  LOG_LEVEL: 'silent',
  HTTP_HOST: '',
  HTTP_PORT: 0,
  PUBLIC_URL: '',
  DATABASE_URL: '',
  DATABASE_POOL: 1,
  FILES_DIR: '',
  TRUST_ROOTS: '',
  TEMPORAL_ADDRESS: '',
  TEMPORAL_NAMESPACE: '',
  PAYLOAD_KEYS: '',
  PERSON_KEY: '',
  SESSION_KEY: '',
  OIDC_ISSUER: '',
  OIDC_AUDIENCE: '',
  OIDC_CLIENT_ID: '',
  RATE_LIMIT_PER_MINUTE: 1,
};
