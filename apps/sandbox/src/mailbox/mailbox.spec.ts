import { createTransport } from 'nodemailer';
import type { RunningSandbox } from '../sandbox';
import { newDataDir, startForSpec } from '../sandbox.fixture';
import type { KeptMail } from './kept-mail';

const letter = {
  from: 'Một cửa <motcua@example.test>',
  to: 'mai@example.test',
  subject: 'Hồ sơ đã tiếp nhận',
  text: 'Kính gửi bà Mai',
  html: '<p>Kính gửi <b>bà Mai</b></p><script>alert(1)</script>',
  messageId: '<mot@example.test>',
  attachments: [{ filename: 'phiếu hẹn.pdf', content: Buffer.from('%PDF-1.7 '), contentType: 'application/pdf' }],
};

describe('the mailbox', () => {
  let dataDir: Awaited<ReturnType<typeof newDataDir>>;
  let sandbox: RunningSandbox;

  beforeEach(async () => {
    dataDir = await newDataDir();
    sandbox = await startForSpec(dataDir.path);
  });

  afterEach(async () => {
    await sandbox.stop();
    await dataDir.remove();
  });

  const send = (changes: Partial<typeof letter> & { cc?: string; bcc?: string } = {}) =>
    createTransport({ host: '127.0.0.1', port: sandbox.smtpPort, secure: false }).sendMail({ ...letter, ...changes });

  const list = async (to = ''): Promise<{ total: number; mails: KeptMail[] }> =>
    (await fetch(`${sandbox.url}/mailbox.json?to=${encodeURIComponent(to)}`)).json();

  const setFaults = (body: object) =>
    fetch(`${sandbox.url}/mailbox/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('keeps a mail once, however often its Message-ID comes, and counts the repeats', async () => {
    await send();
    await send();
    await send({ subject: 'Hồ sơ đã tiếp nhận (lần nữa)' });
    const { total, mails } = await list('MAI@example.test');
    expect(total).toBe(1);
    expect(mails[0]).toMatchObject({
      messageId: 'mot@example.test',
      to: ['mai@example.test'],
      subject: 'Hồ sơ đã tiếp nhận',
      repeats: 2,
      attachments: [{ name: 'phiếu hẹn.pdf', type: 'application/pdf', bytes: 9 }],
    });
    expect(mails[0]?.text).toContain('Kính gửi bà Mai');
  });

  it('keeps one of two copies that arrive at the same time', async () => {
    await Promise.all([send(), send(), send()]);
    expect((await list()).mails).toEqual([expect.objectContaining({ repeats: 2 })]);
  });

  it('files a mail under everyone in the envelope, blind copies too', async () => {
    await send({ bcc: 'luu@example.test' });
    expect((await list('luu@example.test')).total).toBe(1);
    expect((await list('khac@example.test')).total).toBe(0);
  });

  it('still has mails and repeats after a restart', async () => {
    await send();
    await send();
    await sandbox.stop();
    sandbox = await startForSpec(dataDir.path);
    await send();
    await send({ messageId: '<hai@example.test>' });
    const { mails } = await list();
    expect(mails.map((mail) => [mail.messageId, mail.repeats])).toEqual([
      ['hai@example.test', 0],
      ['mot@example.test', 2],
    ]);
  });

  it('refuses as many mails as it is told to, with 451, and keeps none of them', async () => {
    await setFaults({ refuseNext: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    expect((await list()).total).toBe(0);
    await send();
    expect((await list()).mails[0]?.repeats).toBe(0);
  });

  it('can keep a mail whose sender hears a refusal, so that sending again shows as a repeat', async () => {
    await setFaults({ keepAndRefuseNext: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    await send();
    expect((await list()).mails).toEqual([expect.objectContaining({ repeats: 1 })]);
  });

  it('shows a mail without letting its HTML do anything, and hands out its attachments', async () => {
    await send({ subject: '<img src=x>' });
    const id = (await list()).mails[0]?.id ?? '';
    const page = await (await fetch(`${sandbox.url}/mailbox/${id}`)).text();
    expect(page).toContain('&#60;img src=x&#62;');
    expect(page).not.toContain('alert(1)');
    const body = await fetch(`${sandbox.url}/mailbox/${id}/body.html`);
    expect(body.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    const file = await fetch(`${sandbox.url}/mailbox/${id}/attachments/0`);
    expect(file.headers.get('content-disposition')).toContain('attachment;');
    expect(await file.text()).toBe('%PDF-1.7 ');
    expect(await (await fetch(`${sandbox.url}/mailbox`)).text()).toContain('&#60;img src=x&#62;');
  });

  it('answers 404 for a mail that it has not got', async () => {
    expect((await fetch(`${sandbox.url}/mailbox/9`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/mailbox/..%2Findex/body.html`)).status).toBe(404);
  });
});
