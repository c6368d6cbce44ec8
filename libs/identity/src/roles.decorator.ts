import type { Role } from '@hotich/domain';
import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const rolesKey = 'hotich:roles';

/** Staff only, with at least one of these roles. */
export const Roles = (...roles: readonly Role[]) => SetMetadata(rolesKey, roles);

export const rolesOf = (reflector: Reflector, context: ExecutionContext): readonly Role[] =>
  reflector.getAllAndOverride<readonly Role[] | undefined>(rolesKey, [context.getHandler(), context.getClass()]) ?? [];
