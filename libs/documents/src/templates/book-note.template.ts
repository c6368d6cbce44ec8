import { fact } from '../layout/facts.layout';
import { copiedBooks } from '../register/copied-books';
import { factsOf } from '../register/facts-of';
import { formsOf2024 } from '../register/forms-of-2024';
import type { BookNoteDocument } from '../register/register-data';
import { numberOf, registrationFacts } from '../register/register-paper';
import type { DocumentTemplate } from '../template';
import { changeExtract } from './change-extract.template';

/** The extract of what was entered ex officio upon a judgment or decision (Luật Hộ tịch Điều 30, 31). */
export const bookNote: DocumentTemplate<BookNoteDocument> = {
  ...formsOf2024,
  id: 'book-note',
  title: 'Trích lục ghi vào Sổ hộ tịch theo bản án, quyết định',
  dayOf: (entry) => entry.registeredOn,
  compose: ({ noted, ...entry }) => {
    const paper = changeExtract.compose(entry);
    if (noted === undefined) return paper;
    const { facts } = copiedBooks[noted.book].spec;
    return {
      ...paper,
      body: [
        ...paper.body,
        { text: 'Việc hộ tịch được ghi chú', bold: true, fontSize: 13, margin: [0, 8, 0, 5] },
        ...factsOf(facts, noted.content),
        fact('Số đăng ký', numberOf(noted)),
        ...registrationFacts(facts, noted),
      ],
    };
  },
};
