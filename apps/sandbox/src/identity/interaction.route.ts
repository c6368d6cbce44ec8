/**
 * The sign-in form of one realm. The whole way by plain HTTP, for a script that keeps cookies and follows no redirect
 * by itself:
 *
 *   1. GET  /<realm>/authorize?client_id=hotich-cli&response_type=code&scope=openid&state=...&nonce=...
 *             &redirect_uri=http://127.0.0.1:<port>/callback&code_challenge=...&code_challenge_method=S256
 *      303, Location: /<realm>/interaction/<uid>; sets <realm>_interaction and <realm>_resume.
 *      With a live session it is the redirect of step 4 at once, unless `prompt=login` or `max_age=0` is given.
 *   2. GET  /<realm>/interaction/<uid>                     200, the form (may be left out)
 *   3. POST /<realm>/interaction/<uid>/login               Content-Type: application/x-www-form-urlencoded
 *             login=<user name>&password=hotich
 *      303, Location: /<realm>/authorize/<uid>; 401 and the form again when name or password is wrong.
 *   4. GET  /<realm>/authorize/<uid>                       303, Location: <redirect_uri>?code=...&state=...&iss=...
 *   5. POST /<realm>/token                                 Content-Type: application/x-www-form-urlencoded
 *             grant_type=authorization_code&client_id=...&code=...&redirect_uri=...&code_verifier=...
 *      200, JSON: access_token (JWT), id_token, refresh_token, expires_in.
 *   6. POST /<realm>/token   grant_type=refresh_token&client_id=...&refresh_token=...   gives a new pair; the old refresh
 *      token is used up, and using it again voids the whole grant.
 *
 * Locations are absolute or begin with a slash: resolve them against the address just asked. The cookies
 * <realm>_interaction and <realm>_resume are bound to the paths of steps 2 and 4, <realm>_session to /<realm>.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type Provider from 'oidc-provider';
import type { EventLog } from '../event-log';
import { replyPage } from '../pages/layout';
import { html } from '../pages/markup';
import { parseForm } from './form-body';
import type { Realm } from './realm';
import { signInPage } from './sign-in.page';

export function registerInteraction(app: FastifyInstance, realm: Realm, provider: Provider, log: EventLog): void {
  const base = `/${realm.path}/interaction/:uid`;

  app.get<{ Params: { uid: string } }>(base, async (request, reply) => {
    const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    if (interaction === undefined) return replyExpired(reply);
    const hint = interaction.params['login_hint'];
    const username = typeof hint === 'string' ? hint : '';
    return replyForm(reply, 200, { realm, action: actionOf(request.params.uid), username, refused: false });
  });

  app.post<{ Params: { uid: string }; Body: string }>(`${base}/login`, async (request, reply) => {
    const form = parseForm(request.body);
    const username = form.get('login') ?? '';
    const account = realm.accounts.signIn(username, form.get('password') ?? '');
    if (account === undefined) {
      log('identity.refused', { realm: realm.path });
      return replyForm(reply, 401, { realm, action: actionOf(request.params.uid), username, refused: true });
    }
    const result = { login: { accountId: account.id, amr: ['pwd'], remember: true }, consent: {} };
    const next = await provider.interactionResult(request.raw, reply.raw, result).catch(() => undefined);
    if (next === undefined) return replyExpired(reply);
    log('identity.signed-in', { realm: realm.path, subject: account.id });
    return reply.redirect(next, 303);
  });

  const actionOf = (uid: string): string => `/${realm.path}/interaction/${encodeURIComponent(uid)}/login`;
}

function replyForm(reply: FastifyReply, status: number, form: Parameters<typeof signInPage>[0]): Promise<FastifyReply> {
  return replyPage(reply, status, form.realm.title, signInPage(form));
}

function replyExpired(reply: FastifyReply): Promise<FastifyReply> {
  const page = html`<h1>Phiên đăng nhập đã hết hạn</h1>
    <p class="english" lang="en">This sign-in is over. Please start again from the portal.</p>`;
  return replyPage(reply, 400, 'Phiên đăng nhập đã hết hạn', page);
}
