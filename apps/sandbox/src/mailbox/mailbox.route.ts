import type { FastifyInstance } from 'fastify';
import { replyPage } from '../pages/layout';
import { replyProblem } from '../problem';
import type { MailFaults } from './mail-faults';
import type { MailStore } from './mail-store';
import { mailListPage, mailPage } from './mailbox.page';

/** `GET /mailbox`, `/mailbox.json?to=`, `/mailbox/:id` and what hangs on it, `POST /mailbox/faults`. */
export function registerMailbox(app: FastifyInstance, store: MailStore, faults: MailFaults): void {
  app.get<{ Querystring: { to?: string } }>('/mailbox', async (request, reply) => {
    const to = textOf(request.query.to);
    return replyPage(reply, 200, 'Hộp thư', mailListPage(store.list(to), to));
  });

  app.get<{ Querystring: { to?: string } }>('/mailbox.json', async (request, reply) => {
    const mails = store.list(textOf(request.query.to));
    return reply.header('cache-control', 'no-store').send({ total: mails.length, mails });
  });

  app.get<{ Params: { id: string } }>('/mailbox/:id', async (request, reply) => {
    const mail = store.find(request.params.id);
    const parsed = await store.open(request.params.id);
    if (mail === undefined || parsed === undefined) return replyProblem(reply, 404, 'sandbox.mailbox.unknown-mail');
    return replyPage(reply, 200, mail.subject, mailPage(mail, typeof parsed.html === 'string'));
  });

  app.get<{ Params: { id: string } }>('/mailbox/:id/body.html', async (request, reply) => {
    const parsed = await store.open(request.params.id);
    const body = typeof parsed?.html === 'string' ? parsed.html : undefined;
    if (body === undefined) return replyProblem(reply, 404, 'sandbox.mailbox.unknown-mail');
    return reply.headers(foreignHtml).type('text/html; charset=utf-8').send(body);
  });

  app.get<{ Params: { id: string; at: string } }>('/mailbox/:id/attachments/:at', async (request, reply) => {
    const parsed = await store.open(request.params.id);
    const file = parsed?.attachments[Number(request.params.at)];
    if (file === undefined) return replyProblem(reply, 404, 'sandbox.mailbox.unknown-attachment');
    const name = encodeURIComponent(file.filename ?? 'attachment');
    return reply
      .headers({ 'content-disposition': `attachment; filename*=UTF-8''${name}`, 'x-content-type-options': 'nosniff' })
      .type(file.contentType)
      .send(file.content);
  });

  app.get('/mailbox/faults', async () => faults.state);
  app.post<{ Body: { refuseNext?: number; keepAndRefuseNext?: number } }>(
    '/mailbox/faults',
    { schema: { body: faultsSchema } },
    async (request) => {
      faults.set(request.body);
      return faults.state;
    },
  );
}

const count = { type: 'integer', minimum: 0, maximum: 1000 } as const;
const faultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { refuseNext: count, keepAndRefuseNext: count },
} as const;

/** A mail's HTML is foreign: it may show its own styles and inline pictures and do nothing else. */
const foreignHtml = {
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

// A query given twice arrives as a list.
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
