import { PdfStream, type PDF } from '@libpdf/core';
import { readCertificate, type Certificate } from '../certificate';
import { resolved, resolverOf } from './references';
import type { Evidence } from './trust-path';

/** What the file brings along for its own validation (DSS). Nothing in it is trusted as such. */
export interface SecurityStore extends Evidence {
  readonly certificates: readonly Certificate[];
}

export function securityStore(document: PDF): SecurityStore {
  const resolve = resolverOf(document);
  const store = document.getCatalog().getDict('DSS', resolve);
  const related = store?.getDict('VRI', resolve);
  const ofSignatures = [...(related?.keys() ?? [])].flatMap(({ value }) => related?.getDict(value, resolve) ?? []);
  const read = (all: string, one: string): Uint8Array[] => {
    const lists = [store?.getArray(all, resolve), ...ofSignatures.map((entry) => entry.getArray(one, resolve))];
    const streams = new Set(lists.flatMap((list) => [...(list ?? [])]).map((item) => resolved(item, resolve)));
    return [...streams].flatMap((stream) => (stream instanceof PdfStream ? [stream.getDecodedData()] : []));
  };
  return {
    certificates: read('Certs', 'Cert').flatMap(certificateIfAny),
    ocsp: read('OCSPs', 'OCSP'),
    crl: read('CRLs', 'CRL'),
  };
}

function certificateIfAny(der: Uint8Array): Certificate[] {
  try {
    return [readCertificate(der)];
  } catch {
    return [];
  }
}
