import { parseInstant } from '@hotich/domain';
import { type MailTransport, messageIdOf, type NoticeMail, NoticeRelay, type WaitingNotice } from '@hotich/notices';
import { type ParsedMail, simpleParser } from 'mailparser';
import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
const arrived: ParsedMail[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      arrived.push(mail);
      done();
    }, done);
  },
});
let smtp: ReturnType<typeof createTransport>;

beforeAll(async () => {
  database = await startTestDatabase();
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
  const address = mailServer.server.address();
  smtp = createTransport({
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    secure: false,
    ignoreTLS: true,
  });
});
afterAll(async () => {
  smtp.close();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
  await database.close();
});
beforeEach(async () => {
  arrived.length = 0;
  await database.owner.query('DELETE FROM notice');
});

const pdf = Buffer.from('%PDF-1.7 bản dự thảo');
const mail: NoticeMail = {
  to: ['my-hoa@example.test'],
  facts: {
    dossierCode: 'HS-7Q2M',
    procedure: { vi: 'Đăng ký khai sinh', km: 'ការចុះបញ្ជីកំណើត' },
    office: 'Ủy ban nhân dân xã Hương Sen',
    channel: 'online',
    due: parseInstant('2026-11-25T10:00:00Z'),
    replyBy: null,
    note: null,
    link: 'https://cong.example.test/ho-so/HS-7Q2M',
  },
  attachments: [{ filename: 'du-thao.pdf', content: pdf, contentType: 'application/pdf' }],
};

async function owe(kind = 'draftToConfirm'): Promise<string> {
  const id = randomUUID();
  const dossier = await database.newDossier();
  await database.worker.query(
    `INSERT INTO notice (id, dossier_id, seq, kind, recipient) VALUES ($1, $2, 1, $3, 'applicant')`,
    [id, dossier, kind],
  );
  return id;
}
const stateOf = async (id: string): Promise<{ sent: boolean; given_up: boolean; attempts: number; waits: boolean }> => {
  const [row] = await database.owner.query(
    `SELECT sent_at IS NOT NULL AS sent, given_up_at IS NOT NULL AS given_up, attempts, not_before > now() AS waits FROM notice WHERE id = $1`,
    [id],
  );
  return row;
};
const makeDue = () => database.owner.query('UPDATE notice SET not_before = now()');
const relay = (
  transport: MailTransport = smtp,
  load: (notice: WaitingNotice) => Promise<NoticeMail | null> = async () => mail,
) =>
  new NoticeRelay({
    source: database.worker,
    transport,
    from: 'khong-tra-loi@hotich.example.test',
    load,
    triesOnRefusal: 3,
  });
const failing = (fields: object): MailTransport => ({
  sendMail: async () => Promise.reject(Object.assign(new Error('mail'), fields)),
});

describe('the relay of notices', () => {
  it('sends what is owed once, with its paper, in two languages, under an id made from the notice', async () => {
    const id = await owe();
    expect(await relay().round()).toBe(1);
    expect(await relay().round()).toBe(0);
    expect(arrived).toHaveLength(1);
    const [got] = arrived;
    expect(got).toMatchObject({
      messageId: messageIdOf(id),
      subject: 'Hồ sơ HS-7Q2M cần xác nhận bản dự thảo',
      from: { text: 'khong-tra-loi@hotich.example.test' },
      attachments: [{ filename: 'du-thao.pdf', contentType: 'application/pdf', content: pdf }],
    });
    expect(got?.text).toContain('Thủ tục: Đăng ký khai sinh');
    expect(got?.text).toContain('នីតិវិធី: ការចុះបញ្ជីកំណើត');
    expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await stateOf(id)).toMatchObject({ sent: true, attempts: 1 });
  });

  it('shares the work with others running beside it and sends nothing twice', async () => {
    for (let i = 0; i < 30; i += 1) await owe();
    const taken = await Promise.all([relay().round(), relay().round(), relay().round()]);
    expect(taken.reduce((sum, count) => sum + count)).toBe(30);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(30);
    expect(arrived).toHaveLength(30);
  });

  it('sends again under the same id when the first ending was uncertain', async () => {
    const id = await owe();
    const uncertain: MailTransport = {
      sendMail: async (message) => {
        await smtp.sendMail(message);
        throw Object.assign(new Error('mail'), { code: 'ECONNECTION' });
      },
    };
    await relay(uncertain).round();
    expect(await stateOf(id)).toMatchObject({ sent: false, waits: true });
    await makeDue();
    await relay().round();
    expect(arrived.map(({ messageId }) => messageId)).toEqual([messageIdOf(id), messageIdOf(id)]);
    expect(await stateOf(id)).toMatchObject({ sent: true, attempts: 2 });
  });

  it('takes a claim up again when its holder died with it', async () => {
    const id = await owe();
    const dead = relay({ sendMail: () => new Promise(() => undefined) });
    void dead.round();
    while ((await stateOf(id)).attempts === 0) await new Promise(setImmediate);
    expect(await relay().round()).toBe(0);
    await makeDue();
    expect(await relay().round()).toBe(1);
    expect(await stateOf(id)).toMatchObject({ sent: true, attempts: 2 });
  });

  it('gives up a mail refused for good after its tries, and one that is owed to nobody at once', async () => {
    const refused = await owe();
    for (let i = 0; i < 3; i += 1) {
      expect(await stateOf(refused)).toMatchObject({ given_up: false });
      await makeDue();
      await relay(failing({ responseCode: 550, code: 'EENVELOPE' })).round();
    }
    expect(await stateOf(refused)).toMatchObject({ given_up: true, sent: false, attempts: 3 });
    const nobody = await owe();
    await relay(smtp, async () => null).round();
    expect(await stateOf(nobody)).toMatchObject({ given_up: true });
    expect(arrived).toEqual([]);
  });

  it.each([
    [{ responseCode: 451, code: 'EENVELOPE' }],
    [{ code: 'ECONNECTION' }],
    [{ responseCode: 535, code: 'EAUTH' }],
  ])('never gives up for %j', async (fields) => {
    const id = await owe();
    for (let i = 0; i < 6; i += 1) {
      await makeDue();
      await relay(failing(fields)).round();
    }
    expect(await stateOf(id)).toMatchObject({ given_up: false, sent: false, attempts: 6, waits: true });
  });

  it('lets one notice that cannot be read hinder no other, and tells which it was', async () => {
    const [bad, good] = [await owe(), await owe()];
    const told: string[] = [];
    const load = async (notice: WaitingNotice) => (notice.id === bad ? Promise.reject(new Error('no answers')) : mail);
    const parts = { source: database.worker, transport: smtp, from: 'a@example.test', load };
    await new NoticeRelay({ ...parts, onFailure: (notice) => void told.push(notice.id) }).round();
    expect(told).toEqual([bad]);
    expect(await stateOf(good)).toMatchObject({ sent: true });
    expect(await stateOf(bad)).toMatchObject({ sent: false, given_up: false, waits: true });
  });

  it('leaves a kind that it does not know to a newer worker', async () => {
    const id = await owe('kindOfNextYear');
    await relay().round();
    expect(await stateOf(id)).toMatchObject({ sent: false, given_up: false, waits: true });
  });
});
