import { createHash, randomBytes } from 'node:crypto';

export interface Realm {
  /** Address of the identity provider: `http://127.0.0.1:4010/vneid`. */
  readonly issuer: string;
}

const client = 'hotich-cli';
const callback = 'http://127.0.0.1/callback';

/**
 * Signs an invented person in at the sandbox as a browser would: authorization code with PKCE, the form filled in, every
 * redirect followed by hand. Gives the access token. Works with the stand-in's form only.
 */
export async function signIn({ issuer }: Realm, username: string, password: string): Promise<string> {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const start = new URL(`${issuer}/authorize`);
  start.search = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: callback,
    state: randomBytes(8).toString('hex'),
    nonce: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const form = await step(start, cookies);
  const back = await step(new URL(`${form.href}/login`), cookies, { login: username, password });
  const arrived = await step(back, cookies);
  const code = arrived.searchParams.get('code');
  if (!code) throw new Error(`sign-in of ${username} gave no code`);
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client,
      code,
      redirect_uri: callback,
      code_verifier: verifier,
    }),
  });
  const tokens: unknown = await answer.json();
  if (!isTokens(tokens)) throw new Error(`sign-in of ${username} gave no token (status ${answer.status})`);
  return tokens.access_token;
}

/** One request of the way, with the cookies so far; where it redirects to. */
async function step(at: URL, cookies: Map<string, string>, form?: Record<string, string>): Promise<URL> {
  const response = await fetch(at, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    cookies.set(name, value);
  }
  const location = response.headers.get('location');
  if (!location) throw new Error(`${at.pathname} did not redirect (status ${response.status})`);
  return new URL(location, at);
}

const isTokens = (value: unknown): value is { access_token: string } =>
  typeof value === 'object' && value !== null && 'access_token' in value && typeof value.access_token === 'string';
