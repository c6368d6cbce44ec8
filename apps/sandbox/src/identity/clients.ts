import type { ClientMetadata } from 'oidc-provider';
import type { Realm } from './realm';

/**
 * Who may ask a realm for a sign-in: its portal, and a command line. All are public clients held by PKCE: no secret
 * would stay one in a checkout that everybody has.
 */
export function clientsOf(realm: Realm, publicUrl: string, portalUrl: string): ClientMetadata[] {
  const portal = realm.path === 'vneid' ? citizenPortal(portalUrl) : officePortal(portalUrl);
  return [
    { ...portal, ...publicClient, application_type: 'web' },
    {
      ...publicClient,
      client_id: 'hotich-cli',
      client_name: 'Dòng lệnh',
      // Native: any port of the loopback address may follow (RFC 8252 section 7.3).
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback', ...loopbackOnly(`${publicUrl}/cli/callback`)],
    },
  ];
}

const publicClient = {
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
} satisfies Partial<ClientMetadata>;

function citizenPortal(portalUrl: string) {
  return {
    client_id: 'hotich-citizen-portal',
    client_name: 'Cổng người dân',
    redirect_uris: [`${portalUrl}/api/citizen/session/callback`],
    post_logout_redirect_uris: [`${portalUrl}/`],
  };
}

function officePortal(portalUrl: string) {
  return {
    client_id: 'hotich-office-portal',
    client_name: 'Cổng cán bộ',
    redirect_uris: [`${portalUrl}/api/office/session/callback`],
    post_logout_redirect_uris: [`${portalUrl}/office/`],
  };
}

// A native client may name a plain http address on the loopback interface only; elsewhere the page is left out.
function loopbackOnly(uri: string): string[] {
  return /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//.test(uri) ? [uri] : [];
}
