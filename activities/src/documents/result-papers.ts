import {
  adoptionCertificate,
  birthCertificate,
  birthWithParentChild,
  bookNote,
  changeExtract,
  confirmation,
  deathExtract,
  divorceNoteExtract,
  type DocumentTemplate,
  extractCopy,
  guardianshipEndExtract,
  guardianshipExtract,
  maritalStatusCertificate,
  marriageCertificate,
  marriageNoteExtract,
  otherNoteExtract,
  parentChildExtract,
  type RegisterDocument,
  renderDocument,
  type RenderedDocument,
  supervisionEndExtract,
  supervisionExtract,
  templateInForce,
} from '@hotich/documents';
import type { PlainDate, ResultTemplate } from '@hotich/domain';
import { ApplicationFailure } from '@temporalio/common';
import type { PrintedEntry } from './result-document';
import { copiedBook } from './result-document';

/** What a result is made from. */
export interface ResultMaterial {
  /** The entry of the paper: the dossier's own; for a copy, the one that is copied. */
  readonly entry: RegisterDocument;
  /** The second entry of a combined procedure. */
  readonly second: PrintedEntry | null;
  /** The older entry that the dossier's look-up found. */
  readonly earlier: PrintedEntry | null;
  /** Number in the book of copies; null in a draft. */
  readonly copyNumber: number | null;
  readonly day: PlainDate;
}

export interface ResultPaper {
  /** `earlier`: the paper repeats the entry that the look-up found, and cannot be made without it. `both`: it shows that too. */
  readonly from: 'own' | 'earlier' | 'both';
  /** A copy bears the agency's signature as text at its head (NĐ 30/2020/NĐ-CP Annex I). */
  readonly agencyMark: 'seal' | 'copy';
  readonly render: (material: ResultMaterial, as: 'paper' | 'draft') => Promise<RenderedDocument>;
}

/** The paper of each result a procedure may name, in all its editions. A result without one does not compile. */
export const resultPapers: Readonly<Record<ResultTemplate, ResultPaper>> = {
  birthCertificate: ownEntry(birthCertificate),
  birthWithParentChild: {
    from: 'own',
    agencyMark: 'seal',
    render: edition([birthWithParentChild], ({ entry, second }) => ({ ...entry, parentChild: present(second) })),
  },
  marriageCertificate: ownEntry(marriageCertificate),
  deathExtract: ownEntry(deathExtract),
  guardianshipExtract: ownEntry(guardianshipExtract),
  guardianshipEndExtract: ownEntry(guardianshipEndExtract),
  supervisionExtract: ownEntry(supervisionExtract),
  supervisionEndExtract: ownEntry(supervisionEndExtract),
  parentChildExtract: ownEntry(parentChildExtract),
  changeExtract: ownEntry(changeExtract),
  maritalStatusCertificate: ownEntry(maritalStatusCertificate),
  marriageNoteExtract: ownEntry(marriageNoteExtract),
  divorceNoteExtract: ownEntry(divorceNoteExtract),
  otherNoteExtract: ownEntry(otherNoteExtract),
  adoptionCertificate: ownEntry(adoptionCertificate),
  confirmation: ownEntry(confirmation),
  extractCopy: {
    from: 'earlier',
    agencyMark: 'copy',
    render: edition([extractCopy], ({ entry, copyNumber, day }) => ({ ...entry, copyNumber, issuedOn: dayOf(day) })),
  },
  bookNote: {
    from: 'both',
    agencyMark: 'seal',
    render: edition([bookNote], ({ entry, earlier }) => ({
      ...entry,
      ...(earlier && { noted: { ...earlier, book: copiedBook(earlier.book) } }),
    })),
  },
};

function ownEntry(...editions: readonly DocumentTemplate<RegisterDocument>[]): ResultPaper {
  return { from: 'own', agencyMark: 'seal', render: edition(editions, ({ entry }) => entry) };
}

/** Renders in the edition of the day on the paper. */
function edition<D>(
  editions: readonly DocumentTemplate<D>[],
  dataOf: (material: ResultMaterial) => D,
): ResultPaper['render'] {
  return async (material, as) => {
    const template = templateInForce(editions, material.day);
    if (!template)
      throw ApplicationFailure.nonRetryable(`no edition of the paper on ${material.day}`, 'documents.noEdition');
    return renderDocument(template, dataOf(material), as);
  };
}

function present(second: PrintedEntry | null): PrintedEntry {
  if (second) return second;
  throw ApplicationFailure.nonRetryable('a combined result without its second entry', 'documents.noSecondEntry');
}

function dayOf(day: PlainDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}
