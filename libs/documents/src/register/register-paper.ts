import type { Content } from 'pdfmake/interfaces';
import { dots, fact } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import { signingTitles } from '../office-data';
import { dateInDigits } from '../plain-date';
import type { Composition, DocumentTemplate } from '../template';
import { printed } from './book-values';
import { factsOf } from './facts-of';
import type { BookContent, BookEntry, RegisterDocument } from './register-data';
import type { RegisterFacts } from './register-facts';

/** A paper from a book as data: what its form says, and under which act. */
export interface RegisterPaperSpec {
  readonly id: string;
  readonly validFrom: string;
  readonly source: string;
  /** Printed large, in upper case. */
  readonly title: string;
  /** Where the form's title follows what was registered. */
  readonly titleOf?: (content: BookContent) => string | undefined;
  /** Copies are of the extract, also where the original is a certificate. */
  readonly copyTitle?: string;
  readonly facts: RegisterFacts;
  /** Who signs by hand at the end besides the leader, from left to right; nobody for a column that is empty. */
  readonly signedBy?: readonly { readonly who: string; readonly column: string }[];
  readonly dense?: boolean;
}

export interface RegisterPaper extends DocumentTemplate<RegisterDocument> {
  readonly spec: RegisterPaperSpec;
}

/** The paper of which a book's entry is the whole content: certificates and original extracts (Luật Hộ tịch Điều 62). */
export function registerPaper(spec: RegisterPaperSpec): RegisterPaper {
  const { id, validFrom, source, title, dense = false } = spec;
  return {
    spec,
    id,
    validFrom,
    source,
    title,
    dense,
    dayOf: (entry) => entry.registeredOn,
    compose: (on) => paperOf(spec, on),
  };
}

/** Head, number, facts and foot of one entry's paper. */
export function paperOf(spec: RegisterPaperSpec, on: RegisterDocument): Composition {
  const title = titleOf(spec, on.content);
  return {
    body: [
      masthead(on.office),
      {
        text: title.toUpperCase(),
        bold: true,
        fontSize: title.length > 40 ? 15 : 18,
        alignment: 'center',
        margin: [0, 14, 0, 0],
      },
      { text: `Số: ${numberOf(on)}`, alignment: 'center', fontSize: 12.5, margin: [0, 2, 0, 12] },
      ...factsOf(spec.facts, on.content),
      ...registrationFacts(spec.facts, on),
      ...handSignatures((spec.signedBy ?? []).filter(({ column }) => printed(on.content, column) !== undefined)),
    ],
    foot: {
      titles: signingTitles(on.signer),
      signerName: on.signer.fullName,
      verificationUrl: on.verificationUrl,
      agencyMark: 'seal',
    },
  };
}

export const titleOf = (spec: RegisterPaperSpec, content: BookContent): string => spec.titleOf?.(content) ?? spec.title;

/** Where and when it was registered, and what was noted since. */
export function registrationFacts(facts: RegisterFacts, entry: BookEntry): Content[] {
  const notes = [entry.content['ghiChu'] ?? entry.content['ghichu'] ?? '', ...(entry.notes ?? [])].filter(Boolean);
  return [
    fact(facts.registeredAt, entry.registeredAt),
    fact(facts.registeredOn ?? 'Ngày, tháng, năm đăng ký', dateInDigits(entry.registeredOn)),
    ...(notes.length === 0 ? [] : [fact('Ghi chú', notes.join('\n'))]),
  ];
}

/** `119/2026`, with dots for a number not given yet. */
export const numberOf = ({ number, year }: BookEntry): string => `${number ?? dots}/${year}`;

/** Space for people who sign on the paper itself, when it is handed over. */
function handSignatures(signers: readonly { readonly who: string }[]): Content[] {
  if (signers.length === 0) return [];
  const columns = signers.map(({ who }) => ({
    alignment: 'center' as const,
    stack: [
      { text: who, bold: true, fontSize: 13 },
      { text: '(Ký, ghi rõ họ, chữ đệm, tên)', italics: true, fontSize: 11, margin: signingRoom },
    ],
  }));
  return [{ unbreakable: true, margin: [0, 10, 0, 0], columns }];
}

const signingRoom: [number, number, number, number] = [0, 0, 0, 56];
