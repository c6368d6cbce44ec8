import * as asn1js from 'asn1js';
import type * as pkijs from 'pkijs';
import { sameBytes, type Certificate } from '../certificate';
import { digestName, digestOf, octetsOf, oid } from '../der';

/** RFC 2634: its hash is always SHA-1. Many timestamp authorities still write nothing else. */
const signingCertificate = '1.2.840.113549.1.9.16.2.12';

/**
 * SigningCertificate and SigningCertificateV2 (RFC 5035): the first entry of each that is there must be the hash of the very
 * certificate the signature is checked with.
 * @throws Error when one names another certificate, or when `required` and there is none.
 */
export function checkBinding(attributes: readonly pkijs.Attribute[], signer: Certificate, required: boolean): void {
  const [older, newer] = [only(attributes, signingCertificate), only(attributes, oid.signingCertificateV2)];
  if (older === undefined && newer === undefined && required) throw new Error('signing certificate attribute');
  if (older !== undefined) compare('sha1', member(firstEntry(older), 0), signer);
  if (newer === undefined) return;
  const entry = firstEntry(newer);
  const head = member(entry, 0);
  const named = head instanceof asn1js.Sequence;
  const digest = named ? digestName(identifierOf(member(head, 0)) ?? '') : 'sha256';
  compare(digest, named ? member(entry, 1) : head, signer);
}

/** Value of an attribute that must come once, with one value; twice is an attempt to have two readings. */
export function only(attributes: readonly pkijs.Attribute[], type: string): asn1js.AsnType | undefined {
  const found = attributes.filter((attribute) => attribute.type === type);
  if (found.length === 0) return undefined;
  const values: readonly asn1js.AsnType[] = found[0]?.values ?? [];
  if (found.length > 1 || values.length !== 1) throw new Error(`attribute ${type} repeated`);
  return values[0];
}

export function identifierOf(value: asn1js.BaseBlock | undefined): string | undefined {
  return value instanceof asn1js.ObjectIdentifier ? value.getValue() : undefined;
}

function compare(digest: string | undefined, hash: asn1js.BaseBlock | undefined, signer: Certificate): void {
  if (digest === undefined || !(hash instanceof asn1js.OctetString)) throw new Error('signing certificate attribute');
  if (!sameBytes(octetsOf(hash), digestOf(digest, signer.der))) throw new Error('another signing certificate');
}

/** SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, ... } */
function firstEntry(attribute: asn1js.AsnType): asn1js.BaseBlock | undefined {
  return member(member(attribute, 0), 0);
}

function member(value: asn1js.BaseBlock | undefined, index: number): asn1js.BaseBlock | undefined {
  return value instanceof asn1js.Sequence ? value.valueBlock.value[index] : undefined;
}
