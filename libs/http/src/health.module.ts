import { Controller, type DynamicModule, type FactoryProvider, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { FastifyReply } from 'fastify';
import { Public } from './public.decorator';

/** What a process needs to serve, by name: each resolves when it is there and rejects when not. */
export type Probes = Readonly<Record<string, () => Promise<unknown>>>;

const probesToken = Symbol('probes');
const patience = 3000;

@ApiExcludeController()
@SkipThrottle()
@Public()
@Controller()
class HealthController {
  constructor(@Inject(probesToken) private readonly probes: Probes) {}

  @Get('health')
  health() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const found = await Promise.all(
      Object.entries(this.probes).map(async ([name, probe]) => [name, (await isUp(probe)) ? 'up' : 'down'] as const),
    );
    const ready = found.every(([, state]) => state === 'up');
    void reply.status(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'error', details: Object.fromEntries(found) };
  }
}

/** `GET /health`: the process lives. `GET /ready`: what it needs answers too; 503 names what does not. */
export class HealthModule {
  static forRoot(
    inject: NonNullable<FactoryProvider['inject']>,
    probes: FactoryProvider<Probes>['useFactory'],
  ): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: probesToken, inject, useFactory: probes }],
    };
  }
}

async function isUp(probe: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([late, probe().then(() => true)]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
