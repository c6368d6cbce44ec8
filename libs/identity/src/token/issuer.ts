import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { identityConfig, type IdentityConfig } from '../identity-config';

/** The identity provider's own description, asked for when first needed: a process starts without it. */
@Injectable()
export class Issuer {
  #found: Promise<oidc.Configuration> | null = null;
  constructor(@Inject(identityConfig) private readonly config: IdentityConfig) {}

  /** A failed discovery is not remembered: the next call asks again. */
  describe(): Promise<oidc.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = null;
      throw error;
    });
    return this.#found;
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    const url = new URL(issuer);
    return oidc.discovery(
      url,
      clientId,
      undefined,
      clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret),
      {
        timeout: 5,
        // Plain http is let through for an issuer that was itself given as http: a stand-in on this machine.
        execute: url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      },
    );
  }
}
