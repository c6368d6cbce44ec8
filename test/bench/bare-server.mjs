/** Fastify and nothing else: the same bytes for every request to one path. */
import Fastify from 'fastify';
import { serve } from './children.mjs';

const { path, type, body } = JSON.parse(process.argv[2]);
const bytes = Buffer.from(body, 'base64');
const server = Fastify();
server.get(path, (_request, reply) => reply.type(type).send(bytes));
await server.listen({ port: 0, host: '127.0.0.1' });
serve({ url: `http://127.0.0.1:${server.server.address().port}` }, () => server.close());
