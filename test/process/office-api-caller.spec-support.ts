import { randomUUID } from 'node:crypto';
import type { OfficeRig } from './office-api-rig.spec-support';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly code: string;
    readonly claimedBy: { name: string } | null;
  }[];
  readonly total: number;
  readonly next: string | null;
}

export interface Refusal {
  readonly code: string;
  readonly params: Record<string, string>;
  readonly complaints?: readonly { field: string; rule: string }[];
}

export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Somebody at a desk, by sign-in name; null is nobody. */
type Who = string | null;

/** Calls the API of a rig as one person or another. */
export class OfficeCaller {
  constructor(private readonly rig: () => OfficeRig) {}

  get<T = Record<string, unknown>>(who: Who, url: string): Promise<Answer<T>> {
    return this.call(who, 'GET', url, {});
  }

  post<T = Record<string, unknown>>(
    who: Who,
    url: string,
    payload: object = {},
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    return this.call(who, 'POST', url, { 'idempotency-key': key }, payload);
  }

  /** Sends a form with one file, as a browser does. */
  async send<T = Record<string, unknown>>(
    who: Who,
    url: string,
    fields: Readonly<Record<string, string>>,
    file: SentFile,
  ): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([Uint8Array.from(file.bytes)], { type: file.type }), file.name);
    const wire = new Response(form);
    const headers = { 'content-type': wire.headers.get('content-type') ?? '', 'idempotency-key': randomUUID() };
    return this.call(who, 'POST', url, headers, Buffer.from(await wire.arrayBuffer()));
  }

  private async call<T>(
    who: Who,
    method: 'GET' | 'POST',
    url: string,
    headers: Readonly<Record<string, string>>,
    payload?: object,
  ): Promise<Answer<T>> {
    const { app, tokenOf } = this.rig();
    const authorization = who === null ? {} : { authorization: `Bearer ${await tokenOf(who)}` };
    const response = await app.inject({
      method,
      url,
      headers: { ...headers, ...authorization },
      ...(payload && { payload }),
    });
    return { status: response.statusCode, body: response.json() };
  }
}
