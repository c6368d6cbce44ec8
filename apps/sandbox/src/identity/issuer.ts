import { errors, Provider, interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { EventLog } from '../event-log';
import { clientsOf } from './clients';
import type { KeptSessions } from './kept-sessions';
import { renderError, renderLogout, renderSignedOut } from './provider-pages';
import type { Realm } from './realm';
import type { RealmKeys } from './signing-keys';

export interface IssuerParts {
  readonly realm: Realm;
  readonly keys: RealmKeys;
  readonly sessions: KeptSessions;
  readonly publicUrl: string;
  readonly portalUrl: string;
  readonly log: EventLog;
}

/** The OpenID provider of one realm: code with PKCE, refresh tokens, JWT access tokens, sign-out. */
export function buildIssuer(parts: IssuerParts): Provider {
  const { realm, keys } = parts;
  const issuer = `${parts.publicUrl}/${realm.path}`;
  const provider: Provider = new Provider(issuer, {
    adapter: parts.sessions.adapter,
    jwks: { keys: [keys.signing] },
    clients: clientsOf(realm, parts.publicUrl, parts.portalUrl),
    // The scope openid alone carries all, as in the citizens' national sign-in; tokens carry them in full.
    claims: { openid: ['sub', 'auth_time', ...realm.claimNames], auth_time: null, acr: null },
    conformIdTokenClaims: false,
    acrValues: ['LoA1'],
    pkce: { required: () => true },
    routes: {
      authorization: '/authorize',
      token: '/token',
      jwks: '/jwks',
      end_session: '/logout',
      userinfo: '/userinfo',
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: renderLogout, postLogoutSuccessSource: renderSignedOut },
      resourceIndicators: resourceOf(realm),
    },
    interactions: { policy: signInOnly(), url: (_ctx, interaction) => `/${realm.path}/interaction/${interaction.uid}` },
    cookies: cookiesOf(realm, keys),
    ttl: {
      AccessToken: 15 * minute,
      IdToken: 60 * minute,
      Interaction: 60 * minute,
      RefreshToken: 14 * day,
      Session: 14 * day,
      Grant: 14 * day,
    },
    findAccount: (_ctx, id) => {
      const account = realm.accounts.byId(id);
      return account && { accountId: id, claims: () => ({ sub: id, ...account.claims }) };
    },
    // The portals need a refresh token without asking for offline_access, which would call for a consent page.
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: async (ctx) => grantEverything(ctx, provider, realm),
    extraTokenClaims: async (ctx) => tokenClaims(ctx, realm),
    clientBasedCORS: () => false,
    renderError,
  });
  provider.on('server_error', (_ctx, error) => parts.log('identity.error', { realm: realm.path, code: error.name }));
  return provider;
}

const minute = 60;
const day = 24 * 60 * minute;

/** The API is the resource also of a request that names none: its access token is a JWT that the API can check alone. */
function resourceOf(realm: Realm) {
  return {
    enabled: true,
    defaultResource: () => realm.resource,
    useGrantedResource: () => true,
    getResourceServerInfo: (_ctx: KoaContextWithOIDC, resource: string) => {
      if (resource !== realm.resource) throw new errors.InvalidTarget();
      return {
        scope: 'openid',
        audience: realm.audience,
        accessTokenFormat: 'jwt' as const,
        jwt: { sign: { alg: 'RS256' as const } },
      };
    },
  };
}

/** Consent stays a known prompt, but nothing calls for it: every client here is the project's own. */
function signInOnly() {
  const policy = interactionPolicy.base();
  const consent = policy.get('consent');
  consent?.checks.clear();
  return policy;
}

async function grantEverything(ctx: KoaContextWithOIDC, provider: Provider, realm: Realm) {
  const { client, session } = ctx.oidc;
  const accountId = session?.accountId;
  if (client === undefined || accountId === undefined) return undefined;
  const known = ctx.oidc.result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
  const grant =
    (known && (await provider.Grant.find(known))) || new provider.Grant({ clientId: client.clientId, accountId });
  grant.addOIDCScope('openid offline_access');
  grant.addOIDCClaims([...realm.claimNames]);
  grant.addResourceScope(realm.resource, 'openid');
  await grant.save();
  return grant;
}

/** Added to each access token; `auth_time` lets an API ask for a fresh sign-in before a weighty act. */
function tokenClaims(ctx: KoaContextWithOIDC, realm: Realm): Record<string, string | number> {
  const { Account: account, AuthorizationCode: code, RefreshToken: refresh } = ctx.oidc.entities;
  const claims = account && realm.accounts.byId(account.accountId)?.claims;
  const authTime = code?.authTime ?? refresh?.authTime;
  return { ...claims, ...(authTime === undefined ? {} : { auth_time: authTime }) };
}

/** Both realms and the portal may share one host, and cookies know no port: each name and path is the realm's own. */
function cookiesOf(realm: Realm, keys: RealmKeys): NonNullable<Configuration['cookies']> {
  return {
    keys: [keys.cookieSecret],
    names: {
      session: `${realm.path}_session`,
      interaction: `${realm.path}_interaction`,
      resume: `${realm.path}_resume`,
    },
    long: { path: `/${realm.path}`, httpOnly: true, sameSite: 'lax' },
    short: { httpOnly: true, sameSite: 'lax' },
  };
}
