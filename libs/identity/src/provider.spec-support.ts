import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

/** An identity provider of one key that signs whatever a spec asks for, and renews each refresh token once. */
export class SpecProvider {
  readonly renewed: string[] = [];
  /** The nonce the next sign-in is to be answered with. */
  nonce = '';
  #server: Server | null = null;
  #keys: Awaited<ReturnType<typeof generateKeyPair>> | null = null;
  issuer = '';

  async start(): Promise<void> {
    this.#keys = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(this.#keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    this.#server = createServer((request, response) => {
      void this.#answer(request, jwk).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    const server = this.#server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sso`;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** A token good for five minutes, unless the claims or the key say otherwise. */
  async token(claims: JWTPayload, key?: CryptoKey): Promise<string> {
    const signing = key ?? this.#keys?.privateKey;
    if (!signing) throw new Error('the provider has not started');
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss: this.issuer, aud: 'hotich-citizen', iat: now, exp: now + 300, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign(signing);
  }

  async #answer(request: IncomingMessage, jwk: object): Promise<{ status: number; body: unknown }> {
    const url = request.url ?? '';
    const form = new URLSearchParams(await text(request));
    if (url.endsWith('/openid-configuration')) {
      const at = (path: string) => `${this.issuer}/${path}`;
      const endpoints = { authorization_endpoint: at('authorize'), token_endpoint: at('token'), jwks_uri: at('jwks') };
      return { status: 200, body: { issuer: this.issuer, end_session_endpoint: at('logout'), ...endpoints } };
    }
    if (url.endsWith('/jwks')) return { status: 200, body: { keys: [jwk] } };
    if (form.get('grant_type') === 'authorization_code') return { status: 200, body: await this.#signIn(form) };
    this.renewed.push(url);
    if (this.renewed.length > 1) return { status: 400, body: { error: 'invalid_grant' } };
    const access_token = await this.token(maiClaims);
    return { status: 200, body: { access_token, token_type: 'bearer', expires_in: 300, refresh_token: 'second' } };
  }

  /** Tokens for a code; PKCE is the client's to prove, so the verifier must be there. */
  async #signIn(form: URLSearchParams): Promise<object> {
    if (!form.get('code_verifier')) throw new Error('no code_verifier');
    const id_token = await this.token({ ...maiClaims, aud: 'hotich-citizen-portal', nonce: this.nonce });
    const access_token = await this.token(maiClaims);
    return { access_token, id_token, token_type: 'bearer', expires_in: 300, refresh_token: 'first' };
  }
}

export const maiClaims = {
  sub: 'c0000000-0000-4000-8000-000000000001',
  SoDinhDanh: '099195000001',
  HoVaTen: 'Thạch Thị Mai'.normalize('NFD'),
  NgayThangNamSinh: '08/03/1995',
  ThuDienTu: 'mai@example.test',
};
