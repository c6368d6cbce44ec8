import type { ProblemBody } from '@hotich/contracts';
import { loggingModule } from '@hotich/telemetry';
import { Body, Controller, Get, Global, Module, Post, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiProperty, type OpenAPIObject } from '@nestjs/swagger';
import { IsString, MaxLength, Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { createHttpApp, HealthModule, notFound, Problem, Public, rateLimitModule, readUpload } from '.';
import { complaintsConstraint } from './validation.pipe';

@ValidatorConstraint({ name: complaintsConstraint })
class NeverFits implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => value === 'fits';
  defaultMessage = (): string => JSON.stringify([{ field: 'childName', rule: 'required' }]);
}

class NameDto {
  @ApiProperty()
  @IsString()
  @MaxLength(10)
  name!: string;

  @ApiProperty()
  @Validate(NeverFits)
  form!: string;
}

@Public()
@Controller()
class ProbeController {
  @Post('names')
  name(@Body() body: NameDto) {
    return { name: body.name };
  }
  @Get('missing')
  missing() {
    throw notFound('dossier');
  }
  @Get('newer')
  newer() {
    throw new Problem('draft.changedElsewhere', {}, undefined, { draft: { version: 3 } });
  }
  @Get('broken')
  broken() {
    throw new Error('value 099195000001 of Thạch Thị Mai violates a constraint');
  }
  @Post('files')
  async files(@Req() request: FastifyRequest) {
    const { file, fields } = await readUpload(request, { maxBytes: 1000 });
    return { name: file.fileName, size: file.bytes.length, fields };
  }
}

@Global()
@Module({
  imports: [
    loggingModule('spec', 'silent'),
    rateLimitModule(60),
    HealthModule.forRoot([], () => ({ database: async () => 1, engine: () => Promise.reject(new Error('down')) })),
  ],
  controllers: [ProbeController],
})
class ProbeModule {}

describe('an HTTP app of the house', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await createHttpApp(ProbeModule, { title: 'Probe', service: 'spec' });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  const post = async (payload: string, contentType = 'application/json') => {
    const answer = await app.inject({
      method: 'POST',
      url: '/names',
      payload,
      headers: { 'content-type': contentType },
    });
    return { status: answer.statusCode, type: answer.headers['content-type'], body: answer.json<ProblemBody>() };
  };
  const named = (name: unknown, form: unknown = 'fits') => post(JSON.stringify({ name, form }));

  it('tells malformed JSON as a problem, with a trace id', async () => {
    const { status, type, body } = await post('{"name": ');
    expect(status).toBe(400);
    expect(type).toContain('application/problem+json');
    expect(body).toMatchObject({ code: 'request.malformed', status: 400, params: {} });
    expect(body.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('names each field of an envelope that has the wrong type, is over-long or is a stranger', async () => {
    expect((await named(7)).body.complaints).toContainEqual({ field: 'name', rule: 'isString' });
    expect((await named('x'.repeat(11))).body.complaints).toEqual([{ field: 'name', rule: 'maxLength' }]);
    const stranger = await post(JSON.stringify({ name: 'a', form: 'fits', admin: true }));
    expect(stranger).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect(stranger.body.complaints).toEqual([{ field: 'admin', rule: 'whitelistValidation' }]);
  });

  it("tells a form's own complaints as the person's to mend", async () => {
    const { status, body } = await named('a', 'does not fit');
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'form.unfit', complaints: [{ field: 'childName', rule: 'required' }] });
  });

  it('refuses a body of 20 MB before reading it through', async () => {
    const { status, body } = await named('x'.repeat(20 * 1024 * 1024));
    expect(status).toBe(413);
    expect(body.code).toBe('request.tooLarge');
  });

  it('refuses another media type', async () => {
    const { status, body } = await post('<name/>', 'application/xml');
    expect(status).toBe(415);
    expect(body.code).toBe('request.unsupportedMediaType');
  });

  it('tells a stable code, params and extra members, and nothing of an error nobody foresaw', async () => {
    const ask = async (url: string) => (await app.inject({ url })).json<ProblemBody>();
    expect(await ask('/missing')).toMatchObject({
      status: 404,
      code: 'resource.notFound',
      params: { what: 'dossier' },
    });
    expect(await ask('/newer')).toMatchObject({ status: 409, draft: { version: 3 } });
    expect(await ask('/nowhere')).toMatchObject({ status: 404, code: 'resource.notFound' });
    const broken = await ask('/broken');
    expect(broken).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(broken)).not.toMatch(/Mai|0991/);
  });

  it('reads a form with one file and gives its name in NFC without a path', async () => {
    const answer = await app.inject(formWith('C:\\giấy tờ\\' + 'chứng sinh.pdf'.normalize('NFD'), 'x'.repeat(1000)));
    expect(answer.json<unknown>()).toEqual({
      name: 'chứng sinh.pdf',
      size: 1000,
      fields: { component: 'birthNotice' },
    });
  });

  it('refuses a file over its limit and a form without a file', async () => {
    const over = await app.inject(formWith('a.pdf', 'x'.repeat(1001)));
    expect([over.statusCode, over.json<ProblemBody>().code]).toEqual([413, 'request.tooLarge']);
    const none = await app.inject({ method: 'POST', url: '/files', payload: {} });
    expect([none.statusCode, none.json<ProblemBody>().code]).toEqual([415, 'request.unsupportedMediaType']);
  });

  it('is alive while what it needs is not, and says which that is', async () => {
    expect((await app.inject({ url: '/health' })).statusCode).toBe(200);
    const ready = await app.inject({ url: '/ready' });
    expect([ready.statusCode, ready.json<{ details: unknown }>().details]).toEqual([
      503,
      { database: 'up', engine: 'down' },
    ]);
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const document = (await app.inject({ url: '/openapi.json' })).json<OpenAPIObject>();
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/names']?.post?.requestBody).toBeDefined();
    expect(document.paths['/health']).toBeUndefined();
  });

  it('lets one address ask only so often in a minute', async () => {
    const from = { url: '/newer', headers: { 'x-forwarded-for': '203.0.113.9' } };
    const statuses: number[] = [];
    for (let call = 0; call < 61; call += 1) statuses.push((await app.inject(from)).statusCode);
    expect(statuses.slice(0, 60)).toEqual(Array(60).fill(409));
    expect(statuses[60]).toBe(429);
    expect((await app.inject({ url: '/newer', headers: { 'x-forwarded-for': '203.0.113.10' } })).statusCode).toBe(409);
  });
});

function formWith(fileName: string, content: string) {
  const boundary = 'a-boundary-of-the-spec';
  const part = (head: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const file = part(
    `name="file"; filename="${fileName.replaceAll('\\', '\\\\')}"\r\nContent-Type: application/pdf`,
    content,
  );
  return {
    method: 'POST' as const,
    url: '/files',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `${part('name="component"', 'birthNotice')}${file}--${boundary}--\r\n`,
  };
}
