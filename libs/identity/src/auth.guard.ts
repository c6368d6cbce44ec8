import { isPublic, Problem, setCaller } from '@hotich/http';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { identityConfig, type IdentityConfig } from './identity-config';
import { type Person, setPerson } from './people';
import { rolesOf } from './roles.decorator';
import { Renewals } from './session/renewals';
import { SessionCookie } from './session/session-cookie';
import { AccessTokens } from './token/access-token';
import { citizenOf, memberOf } from './token/person-of';

/** Renewed a little early, so that a token does not end between this check and the next process. */
const early = 30_000;
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Lets nobody in who is not signed in, unless the route is public; then asks for the roles the route names. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(identityConfig) private readonly config: IdentityConfig,
    private readonly tokens: AccessTokens,
    private readonly renewals: Renewals,
    private readonly cookie: SessionCookie,
    private readonly source: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublic(this.reflector, context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const token = bearerOf(request) ?? (await this.#tokenOfSession(request, reply));
    const claims = await this.tokens.claimsOf(token);
    const person =
      this.config.kind === 'citizen'
        ? citizenOf(claims, this.config.personKey)
        : await memberOf(claims, this.config.issuer, this.source);
    this.#admit(person, context);
    setPerson(request, person);
    setCaller(request, { actor: person.is === 'member' ? `staff:${person.id}` : `person:${person.personKey}` });
    return true;
  }

  #admit(person: Person, context: ExecutionContext): void {
    const asked = rolesOf(this.reflector, context);
    if (asked.length === 0) return;
    if (person.is !== 'member' || !asked.some((role) => person.roles.includes(role))) {
      throw new Problem('access.forbidden');
    }
  }

  async #tokenOfSession(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const session = await this.cookie.read(request);
    if (!session?.signedIn) throw new Problem('session.missing');
    const { signedIn } = session;
    // A second lock beside SameSite: the browser itself says that another site wrote this request.
    if (!safeMethods.includes(request.method) && request.headers['sec-fetch-site'] === 'cross-site') {
      throw new Problem('access.forbidden');
    }
    if (signedIn.expiresAt - early > Date.now()) return signedIn.accessToken;
    const renewed = await this.renewals.renew(signedIn);
    await this.cookie.write(reply, { ...session, signedIn: renewed });
    return renewed.accessToken;
  }
}

const bearerOf = (request: FastifyRequest): string | null =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
