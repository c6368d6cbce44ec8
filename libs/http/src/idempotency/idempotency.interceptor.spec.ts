import { randomUUID } from 'node:crypto';
import { NotAllowed } from '@hotich/domain';
import { ProcessRefused } from '@hotich/temporal';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { lastValueFrom, throwError } from 'rxjs';
import type { DataSource } from 'typeorm';
import { setCaller } from '../caller';
import { Problem } from '../problem/problem';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/** Runs an act that fails, and says what was done with its row: whether its answer was kept or given up. */
async function rowAfter(error: Error): Promise<'kept' | 'givenUp' | undefined> {
  let row: 'kept' | 'givenUp' | undefined;
  const query = async (sql: string): Promise<unknown[]> => {
    if (sql.startsWith('UPDATE')) row = 'kept';
    if (sql.startsWith('DELETE')) row = 'givenUp';
    return [{}];
  };
  const request = {
    method: 'POST',
    url: '/approvals/signatures',
    body: {},
    headers: { 'idempotency-key': randomUUID() },
  };
  setCaller(request as unknown as FastifyRequest, { actor: 'staff:1' });
  const http = { getRequest: () => request, getResponse: () => ({ statusCode: 200 }) };
  const context = { switchToHttp: () => http } as unknown as ExecutionContext;
  const next: CallHandler = { handle: () => throwError(() => error) };
  const answer = await new IdempotencyInterceptor({ query } as unknown as DataSource).intercept(context, next);
  await expect(lastValueFrom(answer)).rejects.toBe(error);
  return row;
}

describe('the answer to a refused act', () => {
  it.each([
    ['the timestamp authority was silent', new ProcessRefused('signing.timestamp.unavailable', '')],
    ['the paper bears another leader', new ProcessRefused('signing.otherSigner', '')],
    ['the certificate was revoked', new ProcessRefused('signing.certificate.revoked', '')],
    ['a colleague has it', new Problem('task.claimed')],
    ['the machine was at work', new NotAllowed('dossier.busy')],
    ['nobody foresaw it', new Error('broken')],
  ])('is not kept when %s: it may go well next time', async (_, error) => {
    expect(await rowAfter(error)).toBe('givenUp');
  });

  it('is kept when the process has decided', async () => {
    expect(await rowAfter(new NotAllowed('dossier.notNow'))).toBe('kept');
  });
});
