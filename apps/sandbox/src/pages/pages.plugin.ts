import type { FastifyInstance } from 'fastify';
import { replyPage } from './layout';
import { html, type Markup } from './markup';
import { script, stylesheet } from './stylesheet';

/** The front page, the two files that all pages share, and where a sign-in from a command line may end. */
export function registerPages(app: FastifyInstance): void {
  app.get('/', async (_request, reply) => replyPage(reply, 200, 'Hệ thống giả lập', frontPage));
  app.get('/assets/sandbox.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  app.get('/assets/sandbox.js', async (_request, reply) => reply.type('text/javascript; charset=utf-8').send(script));
  app.get<{ Querystring: { code?: unknown; error?: unknown } }>('/cli/callback', async (request, reply) =>
    replyPage(reply, 200, 'Mã đăng nhập', callbackPage(request.query)),
  );
}

/** Shows what the identity provider handed over, to be copied into the command line. */
function callbackPage({ code, error }: { code?: unknown; error?: unknown }): Markup {
  const told = [code, error].find((part) => typeof part === 'string') ?? 'không có mã';
  return html`<h1>Mã đăng nhập</h1>
    <p class="english" lang="en">Copy this code into the command line; it is good for one minute and one use.</p>
    <p class="card"><code>${told}</code></p>`;
}

const standIn = (vietnamese: string, english: string, links: readonly (readonly [string, string])[]): Markup =>
  html`<tr>
    <td>${vietnamese}<br /><span lang="en" class="english">${english}</span></td>
    <td>${links.map(([path, label]) => html`<a href="${path}">${label}</a><br />`)}</td>
  </tr>`;

const frontPage = html`<h1>Các hệ thống giả lập</h1>
  <p class="english" lang="en">Stand-ins of the outside systems, so that everything can be tried on one machine.</p>
  <table>
    <thead>
      <tr>
        <th scope="col">Hệ thống</th>
        <th scope="col">Địa chỉ</th>
      </tr>
    </thead>
    <tbody>
      ${standIn('Định danh điện tử của người dân (giả lập VNeID)', 'Citizen sign-in', [
        ['/vneid/.well-known/openid-configuration', '/vneid'],
      ])}
      ${standIn('Đăng nhập của cán bộ, công chức', 'Staff sign-in', [
        ['/office-sso/.well-known/openid-configuration', '/office-sso'],
      ])}
      ${standIn('Hộp thư', 'Mailbox', [['/mailbox', '/mailbox']])}
      ${standIn('Cơ sở dữ liệu quốc gia về dân cư (giả lập)', 'Population database, JSON over HTTP, no browsing', [
        ['/population', '/population'],
      ])}
      ${standIn('Thanh toán trực tuyến (giả lập)', 'Online payment: what was asked for and paid', [['/payment', '/payment']])}
      ${standIn('Chứng thư số, dấu thời gian, trạng thái chứng thư', 'Certificates, timestamps, certificate status', [
        ['/ca/root.cer', '/ca/root.cer'],
        ['/ca/issuing.cer', '/ca/issuing.cer'],
        ['/crl/root.crl', '/crl/root.crl'],
        ['/crl/issuing.crl', '/crl/issuing.crl'],
      ])}
    </tbody>
  </table>`;
