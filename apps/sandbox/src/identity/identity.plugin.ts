import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import type { EventLog } from '../event-log';
import type { SandboxSettings } from '../settings';
import { acceptForms } from './form-body';
import { registerInteraction } from './interaction.route';
import { buildIssuer } from './issuer';
import { KeptSessions } from './kept-sessions';
import type { Realm } from './realm';
import { realmKeys } from './signing-keys';
import { registerUserinfo } from './userinfo.route';

/** Serves one realm under its path; the sessions are written out when the app closes. */
export async function registerRealm(
  app: FastifyInstance,
  realm: Realm,
  settings: SandboxSettings,
  log: EventLog,
): Promise<void> {
  const keys = await realmKeys(settings.dataDir, realm.path);
  const sessions = new KeptSessions(settings.dataDir, realm.path);
  const { publicUrl, portalUrl } = settings;
  const provider = buildIssuer({ realm, keys, sessions, publicUrl, portalUrl, log });
  app.addHook('onClose', async () => sessions.flush());

  await app.register(async (own) => {
    acceptForms(own);
    registerInteraction(own, realm, provider, log);
    await registerUserinfo(own, realm, keys, provider.issuer);
  });
  await app.register(async (own) => handOver(own, realm, provider, publicUrl));
}

/**
 * Hands everything else under the realm's path to the provider, which reads bodies itself: no parser here may touch
 * them. It builds addresses from the Host header, so this is set to the public one, whatever way the request came.
 */
function handOver(app: FastifyInstance, realm: Realm, provider: Provider, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  const handle = provider.callback();
  provider.proxy = true;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.all(`/${realm.path}/*`, (request, reply) => {
    reply.hijack();
    const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
    raw.url = (raw.url ?? '').slice(realm.path.length + 1);
    raw.headers.host = host;
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    delete raw.headers['x-forwarded-host'];
    void handle(raw, reply.raw);
  });
}
