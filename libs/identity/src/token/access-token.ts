import { Problem } from '@hotich/http';
import { Inject, Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { identityConfig, type IdentityConfig } from '../identity-config';
import { Issuer } from './issuer';

/** Checks access tokens: signature by the issuer's published keys, issuer, audience, time. */
@Injectable()
export class AccessTokens {
  #keys: JWTVerifyGetKey | null = null;
  constructor(
    @Inject(identityConfig) private readonly config: IdentityConfig,
    private readonly issuer: Issuer,
  ) {}

  /** The claims of a good token. Problems: `session.expired` when only its time is over, else `session.missing`. */
  async claimsOf(token: string): Promise<JWTPayload> {
    const keys = await this.#publishedKeys();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.config.issuer,
        audience: this.config.audience,
        // Asymmetric only: a public key must never be taken for a shared secret.
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        clockTolerance: 5,
        requiredClaims: ['sub', 'exp'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Problem('session.expired');
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw new Problem('session.missing');
      throw error;
    }
  }

  async #publishedKeys(): Promise<JWTVerifyGetKey> {
    if (this.#keys === null) {
      const { jwks_uri } = (await this.issuer.describe()).serverMetadata();
      if (jwks_uri === undefined) throw new Error('identity.issuer.noKeys');
      this.#keys = createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5000, cooldownDuration: 10_000 });
    }
    return this.#keys;
  }
}
