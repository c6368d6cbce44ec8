import { randomUUID } from 'node:crypto';

/** An answer that was no success; `problem` is the body of problem+json, for programs to read the code from. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  constructor(
    readonly status: number,
    readonly problem: { readonly code?: string; readonly complaints?: unknown },
    call: string,
  ) {
    super(`${call}: ${status} ${problem.code ?? ''} ${JSON.stringify(problem.complaints ?? '')}`);
  }
}

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Speaks to one API as one person. Acts carry an Idempotency-Key of their own unless one is given. */
export class Caller {
  constructor(
    private readonly base: string,
    private readonly token: string | null,
  ) {}

  async get<T>(path: string): Promise<T> {
    return (await this.call<T>('GET', path)).body;
  }

  async post<T>(path: string, body: unknown = {}, key: string = randomUUID()): Promise<T> {
    return (await this.call<T>('POST', path, JSON.stringify(body), { 'idempotency-key': key })).body;
  }

  async upload<T>(
    path: string,
    file: { name: string; type: string; bytes: Uint8Array },
    fields: Record<string, string> = {},
  ): Promise<T> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    return (await this.call<T>('POST', path, form, { 'idempotency-key': randomUUID() })).body;
  }

  async download(path: string): Promise<Buffer> {
    const response = await fetch(this.base + path, { headers: this.headers() });
    if (!response.ok) throw new CallFailed(response.status, await problemOf(response), `GET ${path}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** The whole answer, also of a failure: for those who look at refusals. */
  async call<T>(
    method: string,
    path: string,
    body?: string | FormData,
    more: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.base + path, {
      method,
      headers: { ...this.headers(), ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...more },
      ...(body !== undefined && { body }),
    });
    if (!response.ok) throw new CallFailed(response.status, await problemOf(response), `${method} ${path}`);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }

  private headers(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}

async function problemOf(response: Response): Promise<{ code?: string; complaints?: unknown }> {
  const text = await response.text();
  try {
    return JSON.parse(text) as { code?: string; complaints?: unknown };
  } catch {
    return {};
  }
}
