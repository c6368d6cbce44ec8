import { Mailer, NoticeRelay } from '@hotich/notices';
import { FileStore } from '@hotich/persistence';
import { type ParsedMail, simpleParser } from 'mailparser';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

const pdf = Buffer.from('%PDF-1.7 bản dự thảo');
const filesDir = mkdtempSync(join(tmpdir(), 'hotich-notices-'));
const files = new FileStore(filesDir);
let database: TestDatabase;
let mailer: Mailer;
let arrived: ParsedMail[] = [];
/** What the server answers once it has the mail: it is kept either way, as when a line breaks at the last word. */
let answer: { responseCode: number } | null = null;
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      arrived.push(mail);
      done(answer && Object.assign(new Error('not taken'), answer));
    }, done);
  },
});

beforeAll(async () => {
  database = await startTestDatabase();
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
  const address = mailServer.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  mailer = new Mailer(`smtp://127.0.0.1:${port}`, 'khong-tra-loi@hotich.example.test');
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await database.close();
  rmSync(filesDir, { recursive: true, force: true });
});
beforeEach(async () => {
  arrived = [];
  answer = null;
  await database.owner.query('DELETE FROM notice');
});

/** A notice to the applicant of a new dossier, with a paper when asked for. */
async function owe({ email = 'my-hoa@example.test', kind = 'accepted', paper = false } = {}): Promise<string> {
  const [id, document] = [randomUUID(), paper ? randomUUID() : null];
  const dossier = await database.newDossier();
  await database.owner.query('UPDATE dossier SET contact = $2, due = $3 WHERE id = $1', [
    dossier,
    email === '' ? {} : { email },
    '2026-11-25T10:00:00Z',
  ]);
  if (document)
    await database.worker.query(
      `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
       VALUES ($1, $2, 'draft', 1, 'rendered', $3, $4, 'code')`,
      [document, dossier, await files.put(pdf), pdf.length],
    );
  await database.worker.query(
    `INSERT INTO notice (id, dossier_id, seq, kind, recipient, document_id) VALUES ($1, $2, 1, $3, 'applicant', $4)`,
    [id, dossier, kind, document],
  );
  return id;
}
const stateOf = async (id: string): Promise<object | undefined> => {
  const [row] = await database.owner.query<object[]>(
    `SELECT sent_at IS NOT NULL AS sent, given_up_at IS NOT NULL AS given_up, attempts, not_before > now() AS waits
     FROM notice WHERE id = $1`,
    [id],
  );
  return row;
};
const makeDue = () => database.owner.query('UPDATE notice SET not_before = now()');
const round = () => new NoticeRelay(database.worker, files, mailer, 'https://cong.example.test').round();
const idOf = (notice: string): string => `<${notice}@hotich.example.test>`;

describe('the relay of notices', () => {
  it('sends what is owed once, with its paper, in two languages, under an id made from the notice', async () => {
    const id = await owe({ kind: 'draftReady', paper: true });
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    expect(arrived).toMatchObject([
      { messageId: idOf(id), attachments: [{ contentType: 'application/pdf', content: pdf }] },
    ]);
    expect(arrived[0]?.text).toContain('Kết quả đã được soạn.');
    expect(arrived[0]?.text).toContain('លទ្ធផលត្រូវបានរៀបចំហើយ');
    expect(await stateOf(id)).toMatchObject({ sent: true, given_up: false, attempts: 1 });
  });

  it('tells the hour of the result on the clock of Việt Nam', async () => {
    await owe();
    await round();
    expect(arrived[0]?.text).toContain('Hẹn trả kết quả: 17:00 ngày 25/11/2026.');
  });

  it('shares the work with others running beside it and sends nothing twice', async () => {
    for (let i = 0; i < 25; i += 1) await owe();
    const taken = await Promise.all([round(), round(), round()]);
    expect(taken.reduce((sum, count) => sum + count)).toBe(25);
    expect(arrived).toHaveLength(25);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(25);
  });

  it('puts a mail off that the server did not take for now, and sends it again under the same id', async () => {
    const id = await owe();
    answer = { responseCode: 451 };
    await round();
    expect(await stateOf(id)).toMatchObject({ sent: false, given_up: false, waits: true });
    answer = null;
    await makeDue();
    await round();
    expect(arrived.map(({ messageId }) => messageId)).toEqual([idOf(id), idOf(id)]);
    expect(await stateOf(id)).toMatchObject({ sent: true, attempts: 2 });
  });

  it('gives up a mail that the server refuses for good', async () => {
    const id = await owe();
    answer = { responseCode: 550 };
    await round();
    expect(await stateOf(id)).toMatchObject({ sent: false, given_up: true });
  });

  it('is done with a notice to somebody who has no address', async () => {
    const id = await owe({ email: '' });
    await round();
    expect(arrived).toEqual([]);
    expect(await round()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ sent: true, given_up: false });
  });
});
