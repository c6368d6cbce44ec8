import type { FastifyInstance, FastifyReply } from 'fastify';
import { replyProblem } from '../problem';
import type { AuthorityName, AuthorityServices } from './authority-services';
import type { TrustFaults, TrustMode, TrustService } from './trust-faults';

/**
 * The public services of the local authority: timestamps (RFC 3161 over HTTP), certificate status (RFC 6960 over HTTP,
 * POST and GET), revocation lists and certificates at the addresses that its certificates name.
 */
export function registerTrust(app: FastifyInstance, authority: AuthorityServices, faults: TrustFaults): void {
  void app.register(async (own) => {
    for (const type of ['application/timestamp-query', 'application/ocsp-request']) {
      own.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: 65_536 }, (_request, body, done) =>
        done(null, body),
      );
    }

    own.post('/tsa', async (request, reply) => {
      if (faults.isDown('tsa')) return replyDown(reply, 'tsa');
      if (!Buffer.isBuffer(request.body)) return replyProblem(reply, 415, 'sandbox.trust.not-der');
      return sendDer(reply, 'application/timestamp-reply', await authority.answerTimestamp(request.body));
    });

    own.post('/ocsp', async (request, reply) => {
      if (faults.isDown('ocsp')) return replyDown(reply, 'ocsp');
      if (!Buffer.isBuffer(request.body)) return replyProblem(reply, 415, 'sandbox.trust.not-der');
      return sendDer(reply, 'application/ocsp-response', await authority.answerOcsp(request.body));
    });

    // Base64 holds slashes, which many clients leave as they are: whatever follows the path is the request.
    own.get<{ Params: { '*': string } }>('/ocsp/*', async (request, reply) => {
      if (faults.isDown('ocsp')) return replyDown(reply, 'ocsp');
      const der = Buffer.from(request.params['*'], 'base64');
      return sendDer(reply, 'application/ocsp-response', await authority.answerOcsp(der));
    });
  });

  for (const name of ['root', 'issuing'] satisfies AuthorityName[]) {
    app.get(`/crl/${name}.crl`, async (_request, reply) =>
      sendDer(reply, 'application/pkix-crl', await authority.currentCrl(name)),
    );
    app.get(`/ca/${name}.cer`, async (_request, reply) =>
      sendDer(reply, 'application/pkix-cert', await authority.certificateOf(name)),
    );
  }

  app.get('/trust/faults', async () => faults.state);
  app.post<{ Body: Partial<Record<TrustService, TrustMode>> }>(
    '/trust/faults',
    { schema: { body: faultsBody } },
    async (request) => {
      faults.set(request.body);
      return faults.state;
    },
  );
}

const mode = { enum: ['ok', 'down'] } as const;
const faultsBody = { type: 'object', additionalProperties: false, properties: { tsa: mode, ocsp: mode } } as const;

function sendDer(reply: FastifyReply, type: string, der: Uint8Array): FastifyReply {
  return reply.header('cache-control', 'no-store').type(type).send(Buffer.from(der));
}

function replyDown(reply: FastifyReply, service: TrustService): Promise<FastifyReply> {
  return replyProblem(reply, 503, 'sandbox.trust.down', { service });
}
