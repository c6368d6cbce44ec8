import fastifyHelmet from '@fastify/helmet';
import fastifyHttpProxy from '@fastify/http-proxy';
import Fastify, { type FastifyInstance } from 'fastify';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { PortalSettings } from './portal-settings';
import { securityHeaders } from './security-headers';
import { servePages } from './static-pages';

/** The one address people use: pages, and both APIs under it, so that cookies stay with one origin. */
export async function createPortalServer(settings: PortalSettings): Promise<FastifyInstance> {
  const app = Fastify({
    trustProxy: 'loopback',
    // Addresses can carry names and codes: failures are logged, requests are not.
    logger: settings.logLevel === 'silent' ? false : { level: settings.logLevel },
    disableRequestLogging: true,
    // A form with papers of 15 MB each is passed through as a stream; the APIs hold the limits.
    bodyLimit: 64 * 1024 * 1024,
  });
  const ways = [
    ['/api/citizen', settings.citizenApi],
    ['/api/office', settings.officeApi],
  ] as const;
  for (const [prefix, upstream] of ways) {
    await app.register(fastifyHttpProxy, {
      prefix,
      upstream,
      rewritePrefix: '/',
      // The APIs redirect to pages of the portal (after sign-in), not to addresses of their own.
      internalRewriteLocationHeader: false,
      http: { requestOptions: { timeout: 60_000 } },
      replyOptions: { onError: (reply) => void reply.code(502).type('application/problem+json').send(unreachable) },
    });
  }
  await app.register(async (pages) => {
    await pages.register(fastifyHelmet, securityHeaders(settings.https));
    pages.get('/health', () => ({ status: 'ok' }));
    pages.get('/ready', async (_, reply) => {
      const built = await access(join(settings.pages, 'index.html')).then(
        () => true,
        () => false,
      );
      return reply.code(built ? 200 : 503).send({ status: built ? 'ok' : 'error' });
    });
    await servePages(pages, settings.pages);
  });
  return app;
}

/** The shape of the APIs' own problems, so that pages need no second reading. */
const unreachable = JSON.stringify({
  type: 'about:blank',
  title: 'Upstream not reached',
  status: 502,
  code: 'network.unreachable',
  params: {},
  traceId: '',
});
