import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { JsonLines } from '../storage/json-lines';
import { isIndexLine, type IndexLine, type KeptMail } from './kept-mail';

/**
 * The mails that were sent, on disk. A repeated Message-ID is taken in and kept once, as real mail stores do: a sender
 * that lost our answer sends again, and the reader must not see it twice.
 */
export class MailStore {
  readonly #mails = new Map<string, KeptMail>();
  readonly #idOf = new Map<string, string>();

  private constructor(
    private readonly folder: string,
    private readonly index: JsonLines<IndexLine>,
    lines: readonly IndexLine[],
  ) {
    for (const line of lines) {
      if (line.kind === 'mail') this.#note(line.mail);
      else this.#noteRepeat(line.id);
    }
  }

  static async open(dataDir: string): Promise<MailStore> {
    const folder = join(dataDir, 'mailbox');
    await mkdir(folder, { recursive: true });
    const { file, lines } = await JsonLines.open(join(folder, 'index.jsonl'), isIndexLine);
    return new MailStore(folder, file, lines);
  }

  /** Keeps a message; resolves when it is on disk, with the mail as it now stands (repeats > 0: it was known). */
  async keep(source: Buffer, recipients: readonly string[], receivedAt: Date): Promise<KeptMail> {
    const parsed = await simpleParser(source, { skipImageLinks: true });
    const messageId = messageIdOf(parsed);
    const known = messageId === undefined ? undefined : this.#idOf.get(messageId);
    // Nothing is awaited between the look and the note, so two copies arriving together are still one mail.
    if (known !== undefined) return this.#keepRepeat(known);
    const mail = summaryOf(parsed, String(this.#mails.size + 1), recipients, receivedAt);
    this.#note(mail);
    const path = this.#pathOf(mail.id);
    await writeFile(`${path}.new`, source);
    await rename(`${path}.new`, path);
    await this.index.append({ kind: 'mail', mail });
    return mail;
  }

  /** Newest first; `to` narrows to one address, compared without case. */
  list(to?: string): KeptMail[] {
    const wanted = to?.trim().toLowerCase();
    const fits = (mail: KeptMail): boolean => mail.to.some((address) => address.toLowerCase() === wanted);
    const all = [...this.#mails.values()].reverse();
    return wanted === undefined || wanted === '' ? all : all.filter(fits);
  }

  find(id: string): KeptMail | undefined {
    return this.#mails.get(id);
  }

  /** The whole message again, parsed; undefined when there is no such mail. */
  async open(id: string): Promise<ParsedMail | undefined> {
    if (!this.#mails.has(id)) return undefined;
    return simpleParser(await readFile(this.#pathOf(id)));
  }

  async settled(): Promise<void> {
    await this.index.settled();
  }

  async #keepRepeat(id: string): Promise<KeptMail> {
    const mail = this.#noteRepeat(id);
    await this.index.append({ kind: 'repeat', id });
    return mail;
  }

  #note(mail: KeptMail): void {
    this.#mails.set(mail.id, mail);
    if (mail.messageId !== undefined) this.#idOf.set(mail.messageId, mail.id);
  }

  #noteRepeat(id: string): KeptMail {
    const mail = this.#mails.get(id);
    if (mail === undefined) throw new Error(`sandbox.mailbox.index-broken: repeat of unknown mail ${id}`);
    const again = { ...mail, repeats: mail.repeats + 1 };
    this.#mails.set(id, again);
    return again;
  }

  #pathOf(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}

function messageIdOf(parsed: ParsedMail): string | undefined {
  return parsed.messageId?.replace(/^<|>$/g, '');
}

function summaryOf(parsed: ParsedMail, id: string, to: readonly string[], receivedAt: Date): KeptMail {
  const messageId = messageIdOf(parsed);
  return {
    id,
    ...(messageId === undefined ? {} : { messageId }),
    to,
    from: parsed.from?.text ?? '',
    subject: parsed.subject ?? '',
    receivedAt: receivedAt.toISOString(),
    text: parsed.text ?? '',
    attachments: parsed.attachments.map((one) => ({
      name: one.filename ?? 'attachment',
      type: one.contentType,
      bytes: one.size,
    })),
    repeats: 0,
  };
}
