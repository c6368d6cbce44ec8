import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF, rgb } from '@libpdf/core';
import {
  answerOcsp,
  answerTimestamp,
  certificateOf,
  createAuthority,
  currentCrl,
  openKeystore,
  signDocument,
} from './index';
import type { FieldPlace, Holder, Signer, SignOptions } from './index';

export const leaderHolder: Holder = {
  id: 'leader',
  commonName: 'Lâm Quốc Ưởng',
  organisation: 'Ủy ban nhân dân xã Đại Ngãi',
  title: 'Chủ tịch Ủy ban nhân dân xã',
  kind: 'person',
};
export const agencyHolder: Holder = {
  id: 'agency',
  commonName: 'Ủy ban nhân dân xã Đại Ngãi',
  organisation: 'Ủy ban nhân dân xã Đại Ngãi',
  kind: 'agency',
};
export const places: { readonly leader: FieldPlace; readonly agency: FieldPlace } = {
  leader: { page: 1, rect: [365, 66, 552, 158] },
  agency: { page: 1, rect: [173, 60, 405, 164] },
};

/** An authority in a folder of its own, its responders behind HTTP on a free port, and two who can sign. */
export interface Sandbox {
  readonly dir: string;
  readonly url: string;
  readonly root: Uint8Array;
  readonly leader: Signer;
  readonly agency: Signer;
  /** Paths that answer with an error from now on. */
  readonly silent: Set<string>;
  sign(pdf: Uint8Array, who: 'leader' | 'agency', changes?: Partial<SignOptions>): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openSandbox(): Promise<Sandbox> {
  const dir = await mkdtemp(join(tmpdir(), 'authority-'));
  const silent = new Set<string>();
  const server = await listen(dir, silent);
  const url = `http://127.0.0.1:${portOf(server)}`;
  const { keystores } = await createAuthority(dir, {
    name: 'Hộ tịch thử nghiệm',
    urls: {
      ocsp: `${url}/ocsp`,
      rootCertificate: `${url}/root.crt`,
      issuingCertificate: `${url}/issuing.crt`,
      rootCrl: `${url}/root.crl`,
      issuingCrl: `${url}/issuing.crl`,
    },
    holders: [leaderHolder, agencyHolder],
  });
  const open = (id: string) => openKeystore(keystores[id]?.path ?? '', keystores[id]?.password ?? '');
  const signers = { leader: await open('leader'), agency: await open('agency') };
  return {
    dir,
    url,
    silent,
    ...signers,
    root: await certificateOf(dir, 'root'),
    sign: (pdf, who, changes = {}) =>
      signDocument(pdf, {
        signer: signers[who],
        place: places[who],
        appearance: { kind: who },
        reason: 'Ký số',
        timestampUrl: `${url}/tsa`,
        level: 'B-LT',
        ...changes,
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dir, { recursive: true });
    },
  };
}

/** One page with one line. */
export async function plainPaper(): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' }).drawText('So: 119/2026', { x: 60, y: 780, size: 14 });
  return pdf.save();
}

/** What a forger would do: a new revision that writes over the page. */
export async function withForgedRevision(signed: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(signed);
  pdf.getPage(0)?.drawRectangle({ x: 50, y: 770, width: 200, height: 30, color: rgb(1, 1, 1) });
  return pdf.save({ incremental: true });
}

function listen(dir: string, silent: Set<string>): Promise<Server> {
  const server = createServer((request, response) => {
    answer(dir, silent, request).then(
      (body) => response.end(body),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function answer(dir: string, silent: Set<string>, request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(request, 'end');
  const body = new Uint8Array(Buffer.concat(chunks));
  const path = request.url ?? '';
  if (silent.has(path)) throw new Error('silent');
  switch (path) {
    case '/tsa':
      return answerTimestamp(dir, body);
    case '/ocsp':
      return answerOcsp(dir, body);
    case '/root.crt':
      return certificateOf(dir, 'root');
    case '/issuing.crt':
      return certificateOf(dir, 'issuing');
    case '/root.crl':
      return currentCrl(dir, 'root');
    case '/issuing.crl':
      return currentCrl(dir, 'issuing');
    default:
      throw new Error('no such path');
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
