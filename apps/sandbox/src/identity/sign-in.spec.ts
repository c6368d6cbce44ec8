import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { RunningSandbox } from '../sandbox';
import { citizen, newDataDir, officer, startForSpec } from '../sandbox.fixture';
import { Browser, locationOf, newPkce } from './browser.fixture';

const redirectUri = 'http://127.0.0.1:51234/callback';
const publicUrl = 'http://127.0.0.1:4010';

interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
}

describe('signing in at a stand-in identity provider', () => {
  let dataDir: Awaited<ReturnType<typeof newDataDir>>;
  let sandbox: RunningSandbox;

  beforeAll(async () => {
    dataDir = await newDataDir();
    sandbox = await startForSpec(dataDir.path);
  });

  afterAll(async () => {
    await sandbox.stop();
    await dataDir.remove();
  });

  const authorize = (browser: Browser, realm: string, challenge: string, more: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      client_id: 'hotich-cli',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'the-state',
      nonce: 'the-nonce',
      ...more,
    });
    return browser.go(`/${realm}/authorize?${query}`);
  };

  const token = async (realm: string, form: Record<string, string>): Promise<Response> =>
    new Browser(sandbox.url).go(`/${realm}/token`, { client_id: 'hotich-cli', ...form });

  const signIn = async (browser: Browser, realm: string, login: string, more: Record<string, string> = {}) => {
    const { verifier, challenge } = newPkce();
    const form = locationOf(await authorize(browser, realm, challenge, more));
    const resumed = await browser.go(`${form}/login`, { login, password: 'hotich' });
    const back = new URL(locationOf(await browser.go(locationOf(resumed))));
    const code = back.searchParams.get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
    const answer = await token(realm, fields);
    return { back, status: answer.status, tokens: (await answer.json()) as Tokens };
  };

  const keysOf = (realm: string) => createRemoteJWKSet(new URL(`${sandbox.url}/${realm}/jwks`));

  it('describes itself under the public address, whatever address it was asked at', async () => {
    const answer = await fetch(`${sandbox.url}/vneid/.well-known/openid-configuration`);
    expect(await answer.json()).toMatchObject({
      issuer: `${publicUrl}/vneid`,
      authorization_endpoint: `${publicUrl}/vneid/authorize`,
      token_endpoint: `${publicUrl}/vneid/token`,
      jwks_uri: `${publicUrl}/vneid/jwks`,
      end_session_endpoint: `${publicUrl}/vneid/logout`,
      userinfo_endpoint: `${publicUrl}/vneid/userinfo`,
      code_challenge_methods_supported: ['S256'],
    });
  });

  it('gives a citizen a signed access token for the citizen API, though no resource was named', async () => {
    const { tokens, back } = await signIn(new Browser(sandbox.url), 'vneid', 'mai');
    expect(back.searchParams.get('state')).toBe('the-state');
    const access = await jwtVerify(tokens.access_token, keysOf('vneid'), {
      issuer: `${publicUrl}/vneid`,
      audience: 'hotich-citizen',
      algorithms: ['RS256'],
    });
    expect(access.payload).toMatchObject({ sub: citizen.id, ...citizen.claims });
    const identity = await jwtVerify(tokens.id_token, keysOf('vneid'), { audience: 'hotich-cli' });
    expect(identity.payload).toMatchObject({ sub: citizen.id, nonce: 'the-nonce', ...citizen.claims });
  });

  it('gives an officer a token for the office API, by the id of the staff list', async () => {
    const { tokens } = await signIn(new Browser(sandbox.url), 'office-sso', 'canbo');
    const access = await jwtVerify(tokens.access_token, keysOf('office-sso'), { audience: 'hotich-office' });
    expect(access.payload).toMatchObject({ sub: officer.id, ...officer.claims });
  });

  it('does not let a citizen sign in as staff', async () => {
    const browser = new Browser(sandbox.url);
    const form = locationOf(await authorize(browser, 'office-sso', newPkce().challenge));
    const answer = await browser.go(`${form}/login`, { login: 'mai', password: 'hotich' });
    expect(answer.status).toBe(401);
  });

  it('tells who is signed in at userinfo, and refuses a token of the other realm', async () => {
    const { tokens } = await signIn(new Browser(sandbox.url), 'vneid', 'mai');
    const ask = (realm: string) =>
      fetch(`${sandbox.url}/${realm}/userinfo`, { headers: { authorization: `Bearer ${tokens.access_token}` } });
    expect(await (await ask('vneid')).json()).toEqual({ sub: citizen.id, ...citizen.claims });
    expect((await ask('office-sso')).status).toBe(401);
  });

  it('asks for the password once, and again when a fresh sign-in is demanded', async () => {
    const browser = new Browser(sandbox.url);
    const first = await signIn(browser, 'vneid', 'mai');
    const { challenge } = newPkce();
    expect(locationOf(await authorize(browser, 'vneid', challenge))).toContain('code=');
    expect(locationOf(await authorize(browser, 'vneid', challenge, { max_age: '0' }))).toContain('/interaction/');
    expect(locationOf(await authorize(browser, 'vneid', challenge, { prompt: 'login' }))).toContain('/interaction/');
    const fresh = await signIn(browser, 'vneid', 'mai', { prompt: 'login', max_age: '0' });
    const timeOf = (jwt: string): number => Number(decodeJwt(jwt)['auth_time']);
    expect(timeOf(fresh.tokens.access_token)).toBeGreaterThanOrEqual(timeOf(first.tokens.access_token));
    expect(timeOf(fresh.tokens.id_token)).toBe(timeOf(fresh.tokens.access_token));
  });

  it('renews by the refresh token after a restart, with the same keys', async () => {
    const { tokens } = await signIn(new Browser(sandbox.url), 'vneid', 'mai');
    await sandbox.stop();
    sandbox = await startForSpec(dataDir.path);
    const answer = await token('vneid', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
    const renewed = (await answer.json()) as Tokens;
    const access = await jwtVerify(renewed.access_token, keysOf('vneid'), { audience: 'hotich-citizen' });
    expect(access.payload).toMatchObject({ sub: citizen.id, SoDinhDanh: citizen.claims['SoDinhDanh'] });
    await expect(jwtVerify(tokens.access_token, keysOf('vneid'))).resolves.toBeDefined();
  });

  it('refuses a code whose verifier does not fit, and a request without PKCE', async () => {
    const browser = new Browser(sandbox.url);
    const { challenge } = newPkce();
    const form = locationOf(await authorize(browser, 'vneid', challenge));
    const resumed = await browser.go(`${form}/login`, { login: 'mai', password: 'hotich' });
    const back = new URL(locationOf(await browser.go(locationOf(resumed))));
    const code = back.searchParams.get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    expect((await token('vneid', { ...fields, code_verifier: newPkce().verifier })).status).toBe(400);
    const bare = await authorize(new Browser(sandbox.url), 'vneid', '', { code_challenge_method: '' });
    expect(bare.headers.get('location')).toContain('error=invalid_request');
  });

  it('ends the session at sign-out and leads back to the portal', async () => {
    const browser = new Browser(sandbox.url);
    const callback = 'http://127.0.0.1:4000/api/citizen/session/callback';
    await signIn(browser, 'vneid', 'mai');
    const portal = { client_id: 'hotich-citizen-portal', redirect_uri: callback };
    const { challenge } = newPkce();
    expect(locationOf(await authorize(browser, 'vneid', challenge, portal))).toContain(`${callback}?code=`);
    const leave = new URLSearchParams({
      client_id: portal.client_id,
      post_logout_redirect_uri: 'http://127.0.0.1:4000/',
    });
    const page = await (await browser.go(`/vneid/logout?${leave}`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const left = await browser.go('/vneid/logout/confirm', { xsrf, logout: 'yes' });
    expect(locationOf(left)).toBe('http://127.0.0.1:4000/');
    expect(locationOf(await authorize(browser, 'vneid', challenge))).toContain('/interaction/');
  });

  it('shows the invented accounts on the form and says that they exist only here', async () => {
    const browser = new Browser(sandbox.url);
    const page = await (await browser.go(locationOf(await authorize(browser, 'vneid', newPkce().challenge)))).text();
    expect(page).toContain(citizen.name);
    expect(page).toContain('chỉ tồn tại ở đây');
  });
});
