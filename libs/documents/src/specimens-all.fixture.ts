import { PDF } from '@libpdf/core';
import * as papers from './index';
import * as slips from './specimen-slips.fixture';
import * as entries from './specimens.fixture';
import type { DocumentTemplate, RenderedDocument } from './template';

export interface Specimen {
  readonly name: string;
  readonly template: DocumentTemplate<never>;
  readonly pages: number;
  readonly render: () => Promise<RenderedDocument>;
  readonly compose: () => unknown;
}

const specimen = <D>(name: string, template: DocumentTemplate<D>, data: D, pages = 1): Specimen => ({
  name,
  template,
  pages,
  render: () => papers.renderDocument(template, data),
  compose: () => template.compose(data),
});

/** Every paper there is, with how many pages it takes of ordinary people. */
export const specimens: readonly Specimen[] = [
  specimen('birth', papers.birthCertificate, entries.specimenBirth),
  specimen('birth-with-parent-child', papers.birthWithParentChild, entries.specimenBirthWithParentChild, 2),
  specimen('marriage', papers.marriageCertificate, entries.specimenMarriage),
  specimen('marriage-of-foreigner', papers.marriageCertificate, entries.specimenForeignMarriage),
  specimen('death', papers.deathExtract, entries.specimenDeath),
  specimen('guardianship', papers.guardianshipExtract, entries.specimenGuardianship),
  specimen('guardianship-end', papers.guardianshipEndExtract, entries.specimenGuardianshipEnd),
  specimen('supervision', papers.supervisionExtract, entries.specimenSupervision),
  specimen('supervision-end', papers.supervisionEndExtract, entries.specimenSupervisionEnd),
  specimen('parent-child', papers.parentChildExtract, entries.specimenParentChild),
  specimen('change', papers.changeExtract, entries.specimenChange),
  specimen('marital-status', papers.maritalStatusCertificate, entries.specimenMaritalStatus),
  specimen('marriage-note', papers.marriageNoteExtract, entries.specimenForeignMarriage),
  specimen('divorce-note', papers.divorceNoteExtract, entries.specimenDivorceNote),
  specimen('other-note', papers.otherNoteExtract, entries.specimenBirth),
  specimen('adoption', papers.adoptionCertificate, entries.specimenAdoption),
  specimen('confirmation', papers.confirmation, entries.specimenConfirmation),
  specimen('old-birth-copy', papers.extractCopy, entries.specimenOldBirth),
  specimen('marriage-copy', papers.extractCopy, entries.copyOf(entries.specimenMarriage)),
  specimen('change-copy', papers.extractCopy, entries.copyOf(entries.specimenChange)),
  specimen('book-note', papers.bookNote, entries.specimenBookNote),
  specimen('receipt', papers.receipt, slips.specimenReceipt),
  specimen('supplement', papers.supplementRequest, {
    ...slips.specimenSlip,
    items: ['Giấy ủy quyền'],
    reason: 'Thiếu',
  }),
  specimen('refusal', papers.refusalNotice, { ...slips.specimenSlip, reasons: ['Không thuộc thẩm quyền'] }),
  specimen('apology', papers.apology, slips.specimenApology),
  specimen('stop', papers.stopNotice, slips.specimenStop),
  specimen('control-sheet', papers.controlSheet, slips.specimenControlSheet),
  specimen('follow-up-book', papers.followUpBook, slips.specimenFollowUpBook, 3),
  specimen('verification-letter', papers.verificationLetter, slips.specimenVerificationLetter),
  specimen('posting-notice', papers.postingNotice, slips.specimenPostingNotice),
  specimen('original-entry-notice', papers.originalEntryNotice, slips.specimenOriginalEntryNotice),
  specimen('paper-declaration', papers.paperDeclaration, slips.specimenDeclaration),
];

/** Letters of all pages, spaces dropped: where a line breaks is of no meaning. */
export async function lettersOf(pdf: Uint8Array): Promise<string> {
  const document = await PDF.load(pdf);
  const pages = document.getPages().map((page) => page.extractText().text);
  return pages.join('').replace(/\s+/g, '').normalize('NFC');
}

export const squeezed = (text: string): string => text.replace(/\s+/g, '');
