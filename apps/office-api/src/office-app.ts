import type { ApiEnvironment } from '@hotich/config';
import { createHttpApp } from '@hotich/http';
import { identityOf, registerSession } from '@hotich/identity';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OfficeApiModule } from './office-api.module';

export const title = 'Hộ Tịch: office API';

/** The app, not yet listening. `engine` takes the place of the real one in tests. */
export function officeApp(env: ApiEnvironment, engine?: DynamicModule): Promise<NestFastifyApplication> {
  return createHttpApp(OfficeApiModule.forRoot(env, engine), {
    title,
    service: 'office-api',
    prepare: (app) => registerSession(app, identityOf('staff', env)),
  });
}
