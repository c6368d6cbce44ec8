import type { FastifyReply } from 'fastify';

/** Answers with problem JSON (RFC 9457): a stable dotted code and parameters without personal data. */
export async function replyProblem(
  reply: FastifyReply,
  status: number,
  code: string,
  params: Readonly<Record<string, string | number | readonly string[]>> = {},
): Promise<FastifyReply> {
  return reply.code(status).type('application/problem+json').send({ status, code, params });
}
