import { createHash } from 'node:crypto';
import { Problem } from '@hotich/http';
import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Issuer } from '../token/issuer';
import type { SignedIn } from './session-cookie';

/** How long the outcome of a renewal is kept for requests that were sent with the old cookie. */
const keptFor = 60_000;

/**
 * Renews access tokens. A refresh token may be used once: a page that asks for five things at the moment of expiry would
 * use it five times and be signed out, so one renewal is shared by all who hold the same token.
 */
@Injectable()
export class Renewals {
  readonly #running = new Map<string, Promise<SignedIn>>();
  constructor(private readonly issuer: Issuer) {}

  /** Fresh tokens. Problem `session.expired` when there is nothing to renew with or the provider refuses. */
  renew({ refreshToken }: SignedIn): Promise<SignedIn> {
    if (refreshToken === null) throw new Problem('session.expired');
    const key = createHash('sha256').update(refreshToken).digest('base64');
    const running = this.#running.get(key) ?? this.#ask(refreshToken);
    if (!this.#running.has(key)) {
      this.#running.set(key, running);
      setTimeout(() => this.#running.delete(key), keptFor).unref();
    }
    return running;
  }

  async #ask(refreshToken: string): Promise<SignedIn> {
    const config = await this.issuer.describe();
    try {
      return signedInBy(await oidc.refreshTokenGrant(config, refreshToken), refreshToken);
    } catch (error) {
      if (error instanceof oidc.ResponseBodyError) throw new Problem('session.expired');
      throw error;
    }
  }
}

/** What is kept of a token answer; a provider that gives no new refresh token lets the old one stand. */
export function signedInBy(
  tokens: { access_token: string; refresh_token?: string; expiresIn(): number | undefined },
  former: string | null,
): SignedIn {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? former,
    expiresAt: Date.now() + (tokens.expiresIn() ?? 300) * 1000,
  };
}
