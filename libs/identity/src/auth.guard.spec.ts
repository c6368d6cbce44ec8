import { randomBytes } from 'node:crypto';
import { createHttpApp } from '@hotich/http';
import { loggingModule } from '@hotich/telemetry';
import { Controller, Get, Global, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { generateKeyPair } from 'jose';
import { DataSource } from 'typeorm';
import { type Citizen, CurrentCitizen, IdentityModule, personKeyOf, Public, Roles } from '.';
import type { IdentityConfig } from './identity-config';
import { type Session, SessionCookie, type SignedIn } from './session/session-cookie';
import { maiClaims, SpecProvider } from './provider.spec-support';

const personKey = Buffer.alloc(32, 7).toString('base64');
const provider = new SpecProvider();

@Controller()
class ProbeController {
  @Get('mine')
  mine(@CurrentCitizen() citizen: Citizen) {
    return citizen;
  }
  @Post('mine')
  change() {
    return {};
  }
  @Public()
  @Get('open')
  open() {
    return { open: true };
  }
  @Roles('leader')
  @Get('leaders')
  leaders() {
    return {};
  }
}

@Global()
@Module({ providers: [{ provide: DataSource, useValue: {} }], exports: [DataSource] })
class NoDatabase {}

describe('who may come in', () => {
  let app: NestFastifyApplication;
  let config: IdentityConfig;

  beforeAll(async () => {
    await provider.start();
    config = {
      kind: 'citizen',
      issuer: provider.issuer,
      audience: 'hotich-citizen',
      clientId: 'hotich-citizen-portal',
      clientSecret: null,
      callbackUrl: 'http://127.0.0.1:4000/api/citizen/session/callback',
      homeUrl: 'http://127.0.0.1:4000/',
      cookieName: 'hotich_citizen',
      sessionKey: randomBytes(32),
      secureCookie: false,
      personKey,
    };
    @Module({
      imports: [loggingModule('spec', 'silent'), NoDatabase, IdentityModule.forRoot(config)],
      controllers: [ProbeController],
    })
    class ProbeModule {}
    app = await createHttpApp(ProbeModule, { title: 'Probe', service: 'spec' });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await provider.stop();
  });

  const ask = async (token: string | null, url = '/mine') => {
    const answer = await app.inject({ url, headers: token === null ? {} : { authorization: `Bearer ${token}` } });
    return { status: answer.statusCode, body: answer.json<Citizen & { code: string }>() };
  };

  it('knows a citizen by his token: names in NFC, dates in ISO, and a keyed hash in place of the number', async () => {
    const { status, body } = await ask(await provider.token(maiClaims));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: 'Thạch Thị Mai',
      birthDate: '1995-03-08',
      phone: null,
      email: 'mai@example.test',
    });
    expect(body.actor).toEqual({ is: 'applicant', person: personKeyOf('099195000001', personKey) });
    expect(body.personKey).toMatch(/^[\w-]{43}$/);
  });

  it('gives two people two keys, and one person another key under another secret', () => {
    const other = Buffer.alloc(32, 8).toString('base64');
    const keys = [
      personKeyOf('099195000001', personKey),
      personKeyOf('099195000002', personKey),
      personKeyOf('099195000001', other),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('asks for a sign-in, except where the route is open to all', async () => {
    expect(await ask(null)).toMatchObject({ status: 401, body: { code: 'session.missing' } });
    expect(await ask(null, '/open')).toMatchObject({ status: 200 });
  });

  it('refuses a token of another audience, another issuer, another key, no person or no signature', async () => {
    const stranger = await generateKeyPair('RS256');
    const bad = [
      await provider.token({ ...maiClaims, aud: 'hotich-office' }),
      await provider.token({ ...maiClaims, iss: 'https://elsewhere.example.test' }),
      await provider.token(maiClaims, stranger.privateKey),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(maiClaims)).toString('base64url')}.`,
      'not-a-token',
    ];
    for (const token of bad) expect(await ask(token)).toMatchObject({ status: 401, body: { code: 'session.missing' } });
    const nobody = { ...maiClaims, SoDinhDanh: '' };
    expect(await ask(await provider.token(nobody))).toMatchObject({ status: 403 });
  });

  it('says that a token is over when only its time is', async () => {
    const past = Math.floor(Date.now() / 1000) - 60;
    expect(await ask(await provider.token({ ...maiClaims, exp: past }))).toMatchObject({
      body: { code: 'session.expired' },
    });
  });

  it('never takes a citizen for staff', async () => {
    expect(await ask(await provider.token(maiClaims), '/leaders')).toMatchObject({ status: 403 });
  });

  const cookieWith = async (signedIn: SignedIn, more: Partial<Session> = {}): Promise<string> => {
    const set: string[] = [];
    const reply = { header: (_: string, line: string) => set.push(line) } as unknown as FastifyReply;
    await new SessionCookie(config).write(reply, { since: Date.now(), signedIn, ...more });
    return set.map((line) => line.split(';')[0]).join('; ');
  };

  it('renews a session once for all requests that come with the ended token', async () => {
    const cookie = await cookieWith({ accessToken: 'over', refreshToken: 'first', expiresAt: Date.now() - 1000 });
    const answers = await Promise.all([1, 2, 3].map(() => app.inject({ url: '/mine', headers: { cookie } })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(provider.renewed).toHaveLength(1);
    const [set] = [answers[0]?.headers['set-cookie']].flat();
    expect(set).toMatch(/^hotich_citizen=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
  });

  it('keeps tokens longer than one cookie can hold', async () => {
    const accessToken = await provider.token({ ...maiClaims, padding: 'x'.repeat(3000) });
    const signedIn = { accessToken, refreshToken: null, expiresAt: Date.now() + 300_000 };
    const cookie = await cookieWith(signedIn, { idToken: 'y'.repeat(2000) });
    expect(cookie).toMatch(/hotich_citizen=[^;]{3600}; hotich_citizen\.1=[^;]+/);
    expect((await app.inject({ url: '/mine', headers: { cookie } })).statusCode).toBe(200);
  });

  it('takes no cookie it did not write, and none older than a working day', async () => {
    const signedIn = {
      accessToken: await provider.token(maiClaims),
      refreshToken: null,
      expiresAt: Date.now() + 300_000,
    };
    const old = await cookieWith(signedIn, { since: Date.now() - 13 * 3_600_000 });
    const cookie = await cookieWith(signedIn);
    // In the middle of what is locked: the last sign of a base64 text has bits that nobody reads.
    const bent = cookie.replace(/^(.{200})(.)/, (_, head: string, sign: string) => head + (sign === 'A' ? 'B' : 'A'));
    expect(bent).not.toBe(cookie);
    for (const wrong of [old, bent, 'hotich_citizen=x']) {
      expect((await app.inject({ url: '/mine', headers: { cookie: wrong } })).json<{ code: string }>().code).toBe(
        'session.missing',
      );
    }
  });

  it('refuses an act that another site slipped under a signed-in browser', async () => {
    const accessToken = await provider.token(maiClaims);
    const cookie = await cookieWith({ accessToken, refreshToken: null, expiresAt: Date.now() + 300_000 });
    const act = (site: string) =>
      app.inject({ method: 'POST', url: '/mine', headers: { cookie, 'sec-fetch-site': site } });
    expect((await act('same-origin')).statusCode).toBe(201);
    expect((await act('cross-site')).statusCode).toBe(403);
  });

  it('leaves for the provider with PKCE, state and nonce, and comes back only to its own pages', async () => {
    const answer = await app.inject({ url: '/session/login?returnTo=https://evil.example.test/' });
    expect(answer.statusCode).toBe(302);
    const query = new URL(String(answer.headers.location)).searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)).toMatch(/^[\w-]{43}$/);
    expect(query.get('redirect_uri')).toBe(config.callbackUrl);
    const stray = await app.inject({ url: '/session/callback?code=x&state=y' });
    expect(stray.headers.location).toBe('http://127.0.0.1:4000/?signIn=failed');
  });

  const pairsOf = (header: string | string[] | number | undefined): string =>
    [header]
      .flat()
      .map((line) => String(line).split(';')[0])
      .join('; ');

  it('signs in whom the provider vouches for, and only in the browser that left for it', async () => {
    const left = await app.inject({ url: '/session/login?returnTo=/ho-so?loc=moi' });
    const query = new URL(String(left.headers.location)).searchParams;
    provider.nonce = query.get('nonce') ?? '';
    const cookie = pairsOf(left.headers['set-cookie']);
    const back = (state: string) => app.inject({ url: `/session/callback?code=c&state=${state}`, headers: { cookie } });
    const wrong = await back('another-state');
    expect(wrong.headers.location).toBe('http://127.0.0.1:4000/?signIn=failed');
    const landed = await back(query.get('state') ?? '');
    expect(landed.headers.location).toBe('http://127.0.0.1:4000/ho-so?loc=moi');
    const session = pairsOf(landed.headers['set-cookie']);
    const mine = await app.inject({ url: '/mine', headers: { cookie: session } });
    expect(mine.json<Citizen>().name).toBe('Thạch Thị Mai');
    provider.nonce = 'of-another-sign-in';
    expect((await back(query.get('state') ?? '')).headers.location).toContain('signIn=failed');
  });

  it('forgets the person at sign-out and names the page that ends the sign-in elsewhere', async () => {
    const cookie = await cookieWith({ accessToken: 'a', refreshToken: null, expiresAt: Date.now() + 300_000 });
    const answer = await app.inject({ method: 'POST', url: '/session/logout', headers: { cookie } });
    expect(answer.statusCode).toBe(200);
    expect(answer.json<{ redirect: string }>().redirect).toContain(
      `${provider.issuer}/logout?post_logout_redirect_uri=`,
    );
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=0');
  });
});
