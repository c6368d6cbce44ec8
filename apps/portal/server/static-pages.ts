import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** File names under `assets/` carry a hash of their content: what lies under such a name never changes. */
const forEver = 'public, max-age=31536000, immutable';
/** The two pages name the newest files, so they are asked for anew each time. */
const askAgain = 'no-cache';
/** Addresses of pages may carry dots too (`1.001193`, codes of dossiers): only these endings mean a file. */
const fileName = /\.(?:js|css|map|woff2|svg|png|ico|json|txt|html|webmanifest)$/;

/** Serves the build, pre-compressed, and answers every other address of the two portals with the page that knows it. */
export async function servePages(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    index: ['index.html'],
    setHeaders: (response, path) =>
      void response.header('cache-control', /[\\/]assets[\\/]/.test(path) ? forEver : askAgain),
  });
  app.get('/office', (_, reply) => reply.redirect('/office/', 308));
  app.setNotFoundHandler(answerWithPage);
}

function answerWithPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? '/';
  const isPage =
    (request.method === 'GET' || request.method === 'HEAD') && !path.startsWith('/api/') && !fileName.test(path);
  if (!isPage) return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
  return reply.sendFile(path.startsWith('/office/') ? 'office/index.html' : 'index.html');
}
