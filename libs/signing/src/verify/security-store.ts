import { PdfRef, PdfStream, type PDF } from '@libpdf/core';
import { readCertificate, type Certificate } from '../certificate';
import { resolverOf } from './signature-fields';
import type { Evidence } from './trust-path';

/** What the file brings along for its own validation (DSS). Nothing in it is trusted as such. */
export interface SecurityStore extends Evidence {
  readonly certificates: readonly Certificate[];
}

export function securityStore(document: PDF): SecurityStore {
  const resolve = resolverOf(document);
  const store = document.getCatalog().getDict('DSS', resolve);
  const read = (key: string): Uint8Array[] =>
    [...(store?.getArray(key, resolve) ?? [])].flatMap((item) => {
      const stream = item instanceof PdfRef ? resolve(item) : item;
      return stream instanceof PdfStream ? [stream.getDecodedData()] : [];
    });
  return { certificates: read('Certs').flatMap(certificateIfAny), ocsp: read('OCSPs'), crl: read('CRLs') };
}

function certificateIfAny(der: Uint8Array): Certificate[] {
  try {
    return [readCertificate(der)];
  } catch {
    return [];
  }
}
