import { Public } from '@hotich/http';
import { Controller, Get, HttpCode, Inject, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import { identityConfig, type IdentityConfig } from '../identity-config';
import { Issuer } from '../token/issuer';
import { signedInBy } from './renewals';
import { type Leaving, type Session, SessionCookie } from './session-cookie';

class SignedOut {
  /** Where the browser goes next: the page of the provider that ends the sign-in there too. */
  @ApiProperty()
  redirect!: string;
}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce; the tokens stay in encrypted cookies. */
@ApiTags('session')
@Public()
@Controller('session')
export class SessionController {
  readonly #log = new Logger('Session');
  constructor(
    @Inject(identityConfig) private readonly config: IdentityConfig,
    private readonly issuer: Issuer,
    private readonly cookie: SessionCookie,
  ) {}

  @ApiExcludeEndpoint()
  @Get('login')
  async login(@Res() reply: FastifyReply, @Query('returnTo') returnTo?: string) {
    const leaving = {
      verifier: oidc.randomPKCECodeVerifier(),
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      returnTo: ownPath(returnTo),
    };
    const url = oidc.buildAuthorizationUrl(await this.issuer.describe(), {
      redirect_uri: this.config.callbackUrl,
      scope: 'openid',
      code_challenge: await oidc.calculatePKCECodeChallenge(leaving.verifier),
      code_challenge_method: 'S256',
      state: leaving.state,
      nonce: leaving.nonce,
    });
    await this.cookie.write(reply, { since: Date.now(), leaving });
    await reply.redirect(url.href, 302);
  }

  @ApiExcludeEndpoint()
  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    // A callback nobody left for is an old tab, or somebody else's code slipped under this browser.
    const leaving = (await this.cookie.read(request))?.leaving;
    const session = leaving ? await this.#land(request, leaving) : null;
    if (session) await this.cookie.write(reply, session);
    else this.cookie.clear(reply);
    const { homeUrl } = this.config;
    const target = leaving && session ? new URL(leaving.returnTo, homeUrl) : new URL('?signIn=failed', homeUrl);
    await reply.redirect(target.href, 302);
  }

  /** The new session, or null: a refusal or a cancelled sign-in is no error of ours. */
  async #land(request: FastifyRequest, leaving: Leaving): Promise<Session | null> {
    const back = new URL(this.config.callbackUrl);
    back.search = new URL(request.url, back).search;
    try {
      const tokens = await oidc.authorizationCodeGrant(await this.issuer.describe(), back, {
        pkceCodeVerifier: leaving.verifier,
        expectedState: leaving.state,
        expectedNonce: leaving.nonce,
        idTokenExpected: true,
      });
      const { id_token: idToken } = tokens;
      return { since: Date.now(), signedIn: signedInBy(tokens, null), ...(idToken !== undefined && { idToken }) };
    } catch (error) {
      this.#log.log({ traceId: request.id, kind: error instanceof Error ? error.name : 'unknown' }, 'session.refused');
      return null;
    }
  }

  @ApiOkResponse({ type: SignedOut })
  @HttpCode(200)
  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedOut> {
    const idToken = (await this.cookie.read(request))?.idToken;
    this.cookie.clear(reply);
    const known = await this.issuer.describe().catch(() => null);
    // With the provider gone the person is still signed out here.
    if (!known?.serverMetadata().end_session_endpoint) return { redirect: this.config.homeUrl };
    const url = oidc.buildEndSessionUrl(known, {
      post_logout_redirect_uri: this.config.homeUrl,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    });
    return { redirect: url.href };
  }
}

/** Only a path of this site is followed after sign-in; an address of another would make us a springboard. */
function ownPath(raw: string | undefined): string {
  if (raw === undefined || raw.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(raw)) return '';
  return raw;
}
