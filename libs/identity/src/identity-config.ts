import type { ApiEnvironment } from '@hotich/config';

/** Who may sign in to a process, and how. */
export interface IdentityConfig {
  readonly kind: 'citizen' | 'staff';
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Where the identity provider sends people back to, as registered there. */
  readonly callbackUrl: string;
  /** Where a signed-out person lands. */
  readonly homeUrl: string;
  readonly cookieName: string;
  readonly sessionKey: Uint8Array;
  /** Cookies go over https only, unless the portal itself is plain http on one machine. */
  readonly secureCookie: boolean;
  readonly personKey: string;
}

/** Injection token of the {@link IdentityConfig}. */
export const identityConfig = Symbol('identityConfig');

/** The configuration of one of the two portals: citizens at `/api/citizen`, staff at `/api/office`. */
export function identityOf(kind: IdentityConfig['kind'], env: ApiEnvironment): IdentityConfig {
  const portal = env.PUBLIC_URL.replace(/\/$/, '');
  const area = kind === 'citizen' ? 'citizen' : 'office';
  return {
    kind,
    issuer: env.OIDC_ISSUER,
    audience: env.OIDC_AUDIENCE,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    callbackUrl: `${portal}/api/${area}/session/callback`,
    homeUrl: kind === 'citizen' ? `${portal}/` : `${portal}/office/`,
    // Cookies know no port: both portals on one host need names of their own.
    cookieName: `hotich_${area}`,
    sessionKey: Buffer.from(env.SESSION_KEY, 'base64'),
    secureCookie: portal.startsWith('https:'),
    personKey: env.PERSON_KEY,
  };
}
