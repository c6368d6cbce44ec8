import type { FastifyReply } from 'fastify';
import { html, type Markup } from './markup';

/** A whole page. Every one of them says that what it shows is a stand-in with invented people. */
export function layout(title: string, content: Markup): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/sandbox.css" />
        <link rel="icon" href="data:," />
        <script src="/assets/sandbox.js" defer></script>
      </head>
      <body>
        <header class="notice">
          <strong>Hệ thống giả lập.</strong> Mọi người và dữ liệu ở đây đều không có thật.
          <span lang="en">Stand-in system: every person and record here is invented.</span>
        </header>
        <main>${content}</main>
      </body>
    </html>`.text;
}

/**
 * Headers of a page: nothing is loaded from elsewhere and no inline script runs. `form-action` is left open because a
 * sign-in form ends, by redirects, at the portal, and browsers apply the rule to the whole chain.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export async function replyPage(
  reply: FastifyReply,
  status: number,
  title: string,
  content: Markup,
): Promise<FastifyReply> {
  return reply.code(status).headers(pageHeaders).type('text/html; charset=utf-8').send(layout(title, content));
}
