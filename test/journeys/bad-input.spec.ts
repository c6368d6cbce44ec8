import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type Caller, CallFailed } from '../../apps/local/src/demo/caller';
import { birthAnswers } from '../../apps/local/src/demo/forms';
import { aChild, attach, birthSubmission, owner, refusalOf, scene, submitBirth } from './stage';

describe('bad input', () => {
  let mother: Caller;
  let source: DataSource;
  beforeAll(async () => {
    [{ mother }, source] = await Promise.all([scene(), owner()]);
  });
  afterAll(() => source.destroy());

  /** Rows that a submission writes; none may be left by one that was refused. */
  const written = async (): Promise<unknown> => {
    const [row] = await source.query(
      'SELECT (SELECT count(*) FROM dossier) AS dossiers, (SELECT count(*) FROM dossier_content) AS contents, (SELECT count(*) FROM outbox) AS outbox',
    );
    return row;
  };
  const send = (body: string, headers: Record<string, string> = {}): Promise<unknown> =>
    mother.call('POST', '/dossiers', body, {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  const complaintsOf = async (answers: Record<string, unknown>): Promise<unknown> => {
    const body = { ...(await birthSubmission(mother)), answers };
    try {
      await mother.post('/dossiers', body);
    } catch (error) {
      if (error instanceof CallFailed) {
        expect(error).toMatchObject({ status: 422, problem: { code: 'form.unfit' } });
        return error.problem.complaints;
      }
      throw error;
    }
    throw new Error('the form was not refused');
  };

  it.each([
    ['is no JSON', '{"procedure": ', {}, 400, 'request.malformed'],
    ['is empty', '', {}, 400, 'request.malformed'],
    ['is a list', '[]', {}, 422, 'request.invalid'],
    [
      'has wrong types',
      '{"procedure": 7, "edition": {}, "office": [], "answers": "x", "files": "y"}',
      {},
      422,
      'request.invalid',
    ],
    ['has a field nobody asked for', '{"procedure":"1.001193","isAdmin":true}', {}, 422, 'request.invalid'],
    ['is XML', '<a/>', { 'content-type': 'application/xml' }, 415, 'request.unsupportedMediaType'],
    ['comes without a key', '{}', { 'idempotency-key': '' }, 400, 'request.idempotencyKeyMissing'],
    ['is two megabytes long', JSON.stringify({ procedure: 'x'.repeat(2_000_000) }), {}, 413, 'request.tooLarge'],
  ])('that %s gets a problem that says so, and leaves nothing behind', async (_name, body, headers, status, code) => {
    const before = await written();
    expect(await refusalOf(send(body, headers as Record<string, string>))).toEqual({ status, code });
    expect(await written()).toEqual(before);
  });

  it('in the answers is told field by field', async () => {
    const good = birthAnswers(aChild());
    const before = await written();
    expect(await complaintsOf({ ...good, childName: 'Nguyễn Thị Hoà'.normalize('NFD') })).toContainEqual({
      field: 'childName',
      rule: 'notNfc',
    });
    expect(await complaintsOf({ ...good, birthPlace: 'x'.repeat(251) })).toContainEqual({
      field: 'birthPlace',
      rule: 'tooLong',
    });
    expect(await complaintsOf({ ...good, childName: 'A\u0000B' })).toContainEqual({
      field: 'childName',
      rule: 'controlCharacter',
    });
    expect(await complaintsOf({ ...good, motherPersonalId: '12345' })).toContainEqual({
      field: 'motherPersonalId',
      rule: 'notAPersonalId',
    });
    expect(await complaintsOf({ ...good, childBirthDate: '2999-01-01' })).toContainEqual({
      field: 'childBirthDate',
      rule: 'inTheFuture',
    });
    expect(await complaintsOf({ ...good, birthKind: 'fatherUnknown' })).toContainEqual({
      field: 'fatherName',
      rule: 'notAsked',
    });
    expect(await complaintsOf({ ...good, childSex: 'other' })).toContainEqual({
      field: 'childSex',
      rule: 'notAnOption',
    });
    expect(await complaintsOf({ ...good, surprise: 1 })).toContainEqual({ field: 'surprise', rule: 'unknownField' });
    expect(await written()).toEqual(before);
  });

  it('does not let a citizen file in the name of another', async () => {
    const good = birthAnswers(aChild());
    expect(await complaintsOf({ ...good, requesterPersonalId: '099195000003' })).toContainEqual({
      field: 'requesterPersonalId',
      rule: 'notYou',
    });
  });

  it('tells a form of another edition or an unknown procedure from a bad one', async () => {
    const body = await birthSubmission(mother);
    expect(await refusalOf(mother.post('/dossiers', { ...body, edition: '2020-01-01' }))).toEqual({
      status: 409,
      code: 'form.editionChanged',
    });
    expect(await refusalOf(mother.get('/procedures/9.999999'))).toEqual({ status: 404, code: 'procedure.unknown' });
  });

  it('as a file: too large, of a kind not taken, or a PDF that is none', async () => {
    const upload = (name: string, type: string, bytes: Buffer): Promise<unknown> =>
      mother.upload('/files', { name, type, bytes }, { component: 'birthNotice' });
    expect(await refusalOf(upload('big.pdf', 'application/pdf', Buffer.alloc(20_000_000, '%PDF-1.7 ')))).toEqual({
      status: 413,
      code: 'request.tooLarge',
    });
    expect(await refusalOf(upload('run.exe', 'application/pdf', Buffer.from('MZ not a paper')))).toEqual({
      status: 415,
      code: 'file.kindNotAccepted',
    });
    expect(await refusalOf(upload('torn.pdf', 'application/pdf', Buffer.from('%PDF-1.7\nnothing of it')))).toEqual({
      status: 422,
      code: 'file.notReadable',
    });
  });

  it('does not attach a file twice, nor that of another', async () => {
    const body = await birthSubmission(mother);
    await mother.post('/dossiers', body);
    const { status } = await refusalOf(mother.post('/dossiers', { ...body, answers: birthAnswers(aChild()) }));
    expect([404, 409, 422]).toContain(status);
    const file = await attach(mother, 'birthNotice');
    const { adult } = await scene();
    expect(await refusalOf(adult.download(`/files/${file.id}`))).toMatchObject({ status: 404 });
  });

  it('is not mistaken for a dossier that exists', async () => {
    const { code } = await submitBirth(mother);
    expect(await refusalOf(mother.get(`/dossiers/${code}'; DROP TABLE dossier; --`))).toMatchObject({ status: 404 });
    expect(await refusalOf(mother.get(`/dossiers/${'x'.repeat(150)}`))).toMatchObject({ status: 404 });
  });
});
