import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const publicKey = 'hotich:public';

/** Opens a route or a controller to everybody: no guard asks who is calling. */
export const Public = () => SetMetadata(publicKey, true);

export const isPublic = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(publicKey, [context.getHandler(), context.getClass()]) === true;
