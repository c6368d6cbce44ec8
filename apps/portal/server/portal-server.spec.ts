import Fastify, { type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPortalServer } from './portal-server';
import { readPortalSettings } from './portal-settings';

describe('the portal server', () => {
  let pages: string;
  let api: FastifyInstance;
  let portal: FastifyInstance;

  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), 'portal-'));
    await mkdir(join(pages, 'assets'));
    await mkdir(join(pages, 'office'));
    await writeFile(join(pages, 'index.html'), '<title>citizen</title>');
    await writeFile(join(pages, 'office', 'index.html'), '<title>office</title>');
    await writeFile(join(pages, 'assets', 'main-abc123.js'), 'plain');
    await writeFile(join(pages, 'assets', 'main-abc123.js.br'), 'compressed');
    api = Fastify();
    api.get('/session/callback', (_, reply) => reply.redirect('/office/so?name=a'));
    api.all('/*', (request, reply) =>
      reply
        .header('set-cookie', 'session=1; HttpOnly')
        .send({ url: request.url, method: request.method, body: request.body ?? null }),
    );
    await api.listen({ host: '127.0.0.1', port: 0 });
    const address = api.addresses()[0];
    const upstream = `http://127.0.0.1:${address?.port}`;
    portal = await createPortalServer({
      host: '127.0.0.1',
      port: 0,
      citizenApi: upstream,
      officeApi: 'http://127.0.0.1:9',
      pages,
      https: false,
      logLevel: 'silent',
    });
  });

  afterAll(async () => {
    await portal.close();
    await api.close();
    await rm(pages, { recursive: true });
  });

  it.each([
    ['/', 'citizen'],
    ['/thu-tuc/1.001193', 'citizen'],
    ['/ho-so/H99.2026.000001?tu=thu', 'citizen'],
    ['/office/', 'office'],
    ['/office/ho-so/0199', 'office'],
  ])('answers %s with the page of the %s', async (url, title) => {
    const answer = await portal.inject({ url });
    expect([answer.statusCode, answer.body]).toEqual([200, `<title>${title}</title>`]);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('leads /office to /office/', async () => {
    const answer = await portal.inject({ url: '/office' });
    expect([answer.statusCode, answer.headers.location]).toEqual([308, '/office/']);
  });

  it('serves hashed files compressed ahead, to be kept for ever', async () => {
    const answer = await portal.inject({ url: '/assets/main-abc123.js', headers: { 'accept-encoding': 'br' } });
    expect([answer.body, answer.headers['content-encoding']]).toEqual(['compressed', 'br']);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('does not answer a missing file with a page', async () => {
    expect((await portal.inject({ url: '/assets/gone-1.js' })).statusCode).toBe(404);
  });

  it('allows no script, style or frame from elsewhere', async () => {
    const policy = String((await portal.inject({ url: '/' })).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-src 'self' blob:");
    expect(policy).not.toContain('unsafe');
  });

  it('passes calls on without their prefix, with body and cookies', async () => {
    const answer = await portal.inject({ method: 'POST', url: '/api/citizen/drafts?x=1', payload: { a: 1 } });
    expect(answer.json()).toEqual({ url: '/drafts?x=1', method: 'POST', body: { a: 1 } });
    expect(answer.headers['set-cookie']).toEqual(['session=1; HttpOnly']);
  });

  it('leaves redirects to pages as the API wrote them', async () => {
    const answer = await portal.inject({ url: '/api/citizen/session/callback' });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/office/so?name=a']);
  });

  it('tells a dead API as a problem', async () => {
    const answer = await portal.inject({ url: '/api/office/me' });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([502, 'network.unreachable']);
  });

  it('is ready once the pages are built', async () => {
    expect((await portal.inject({ url: '/health' })).statusCode).toBe(200);
    expect((await portal.inject({ url: '/ready' })).statusCode).toBe(200);
  });

  it('names every setting that is missing', () => {
    expect(() => readPortalSettings({ HTTP_PORT: '4000' })).toThrow('CITIZEN_API_URL, OFFICE_API_URL, PORTAL_DIR');
  });
});
