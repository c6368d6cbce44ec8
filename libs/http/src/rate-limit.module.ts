import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

class RateLimitModule {}

/** So many requests a minute per address; the address is the caller's own when the portal in front says so. */
export const rateLimitModule = (perMinute: number): DynamicModule => ({
  module: RateLimitModule,
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: perMinute, setHeaders: false }])],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }],
});
