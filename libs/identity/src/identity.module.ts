import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth.guard';
import { identityConfig, type IdentityConfig } from './identity-config';
import { Renewals } from './session/renewals';
import { SessionCookie } from './session/session-cookie';
import { SessionController } from './session/session.controller';
import { AccessTokens } from './token/access-token';
import { Issuer } from './token/issuer';

/** Guards every route of the app and serves `/session`. Needs a global provider of TypeORM's `DataSource`. */
export class IdentityModule {
  static forRoot(config: IdentityConfig): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      controllers: [SessionController],
      providers: [
        { provide: identityConfig, useValue: config },
        Issuer,
        AccessTokens,
        Renewals,
        SessionCookie,
        { provide: APP_GUARD, useClass: AuthGuard },
      ],
      exports: [identityConfig],
    };
  }
}
