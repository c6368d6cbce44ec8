import { type FailedDelivery, Mailer, NoticeRelay } from '@hotich/notices';
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
const sender = 'khong-tra-loi@hotich.example.test';
const filesDir = mkdtempSync(join(tmpdir(), 'hotich-notices-'));
const files = new FileStore(filesDir);
let database: TestDatabase;
let mailer: Mailer;
let server: string;
let arrived: ParsedMail[] = [];
/** What the server answers once it has the mail: it is kept either way, as when a line breaks at the last word. */
let answer: { responseCode: number } | null = null;
/** Addresses that the server does not know. */
let unknownTo: string[] = [];
let meanwhile: () => Promise<void> = async () => undefined;
let failures: FailedDelivery[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onAuth: (_auth, _session, done) => done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
  onRcptTo: ({ address }, _session, done) =>
    done(unknownTo.includes(address) ? Object.assign(new Error('nobody here'), { responseCode: 550 }) : null),
  onData: (stream, _session, done) => {
    simpleParser(stream).then(async (mail) => {
      arrived.push(mail);
      await meanwhile();
      done(answer && Object.assign(new Error('not taken'), answer));
    }, done);
  },
});

beforeAll(async () => {
  database = await startTestDatabase();
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
  const address = mailServer.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  server = `127.0.0.1:${port}`;
  mailer = new Mailer(`smtp://${server}`, sender);
});
afterAll(async () => {
  mailer.close();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await database.close();
  rmSync(filesDir, { recursive: true, force: true });
});
beforeEach(async () => {
  [arrived, failures, unknownTo] = [[], [], []];
  answer = null;
  meanwhile = async () => undefined;
  await database.owner.query('DELETE FROM notice; DELETE FROM staff');
});

/** A notice to the applicant of a new dossier, with a paper when asked for. */
async function owe({
  email = 'my-hoa@example.test',
  kind = 'accepted',
  recipient = 'applicant',
  paper = false,
} = {}): Promise<string> {
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
    `INSERT INTO notice (id, dossier_id, seq, kind, recipient, document_id) VALUES ($1, $2, 1, $3, $4, $5)`,
    [id, dossier, kind, recipient, document],
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
const round = (by = mailer) =>
  new NoticeRelay(database.worker, files, by, 'https://cong.example.test', (told) => failures.push(told)).round();
const employ = (...emails: string[]) =>
  Promise.all(
    emails.map((email) =>
      database.owner.query(
        `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, email, valid_from)
         VALUES (gen_random_uuid(), 'issuer', 'Lê Thị Bích Trâm', 'Công chức', '99001', '{civilStatusOfficer}', $1, $1, '2025-07-01')`,
        [email],
      ),
    ),
  );
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
    for (let i = 0; i < 15; i += 1) await owe();
    const taken = await Promise.all([round(), round(), round()]);
    expect(taken.reduce((sum, count) => sum + count)).toBe(15);
    expect(arrived).toHaveLength(15);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(15);
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

  it('takes no word about our own login for a refusal of the mail', async () => {
    const id = await owe();
    const stranger = new Mailer(`smtp://hotich:wrong@${server}`, sender);
    await round(stranger);
    stranger.close();
    expect(await stateOf(id)).toMatchObject({ sent: false, given_up: false, waits: true });
    answer = { responseCode: 530 };
    await makeDue();
    await round();
    expect(await stateOf(id)).toMatchObject({ given_up: false, attempts: 2 });
    expect(failures.map(({ error }) => error)).toEqual(['Error EAUTH', 'Error EMESSAGE']);
  });

  it('keeps a row from others while its mail is under way, for longer than any server may take', async () => {
    const id = await owe();
    const waits: number[] = [];
    meanwhile = async () => {
      const [row]: { seconds: number }[] = await database.owner.query(
        'SELECT extract(epoch FROM not_before - now())::int AS seconds FROM notice WHERE id = $1',
        [id],
      );
      waits.push(row?.seconds ?? 0);
      await round();
    };
    await round();
    expect(arrived).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(60);
  });

  it('goes on with the others when one is broken, and tells of it by ids alone', async () => {
    const broken = await owe({ paper: true });
    await database.owner.query(
      `UPDATE document SET sha256 = repeat('0', 64) WHERE id = (SELECT document_id FROM notice WHERE id = $1)`,
      [broken],
    );
    const whole = await owe();
    expect(await round()).toBe(1);
    expect(await stateOf(whole)).toMatchObject({ sent: true });
    expect(await stateOf(broken)).toMatchObject({ sent: false, given_up: false, waits: true });
    expect(failures).toMatchObject([{ notice: broken, kind: 'accepted', attempts: 1, givenUp: false }]);
    expect(JSON.stringify(failures)).not.toContain('@');
  });

  it('writes to the desk, with the way to the dossier there', async () => {
    await employ('tram@example.test');
    await owe({ kind: 'draftContested', recipient: 'civilStatusOfficer' });
    await round();
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.text).toMatch(/https:\/\/cong\.example\.test\/office\/ho-so\/[0-9a-f-]{36}\n/);
  });

  it('lets an address that is refused keep no colleague from hearing', async () => {
    await employ('gone@example.test', 'tram@example.test');
    unknownTo = ['gone@example.test'];
    const id = await owe({ kind: 'returned', recipient: 'civilStatusOfficer' });
    await round();
    expect(arrived).toHaveLength(1);
    expect(await stateOf(id)).toMatchObject({ sent: true, given_up: false });
  });

  it('is done with a notice to somebody who has no address', async () => {
    const id = await owe({ email: '' });
    await round();
    expect(arrived).toEqual([]);
    expect(await round()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ sent: true, given_up: false });
  });
});
