import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { importJWK, jwtVerify } from 'jose';
import type { Realm } from './realm';
import type { RealmKeys } from './signing-keys';

/**
 * The userinfo endpoint of a realm. It is its own because the provider's would take opaque tokens only, and every
 * access token given out here is a JWT meant for an API.
 */
export async function registerUserinfo(
  app: FastifyInstance,
  realm: Realm,
  keys: RealmKeys,
  issuer: string,
): Promise<void> {
  const key = await importJWK(keys.verifying, 'RS256');

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const subject = await subjectOf(request.headers.authorization).catch(() => undefined);
    const account = subject === undefined ? undefined : realm.accounts.byId(subject);
    if (account === undefined) {
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer error="invalid_token"')
        .send({ error: 'invalid_token' });
    }
    return reply.header('cache-control', 'no-store').send({ sub: account.id, ...account.claims });
  };

  const subjectOf = async (authorization = ''): Promise<string | undefined> => {
    const token = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
    const { payload } = await jwtVerify(token, key, { issuer, audience: realm.audience, typ: 'at+jwt' });
    return payload.sub;
  };

  app.get(`/${realm.path}/userinfo`, answer);
  app.post(`/${realm.path}/userinfo`, answer);
}
