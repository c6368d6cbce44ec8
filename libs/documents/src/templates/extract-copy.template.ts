import { dots, fact } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import { signingTitles } from '../office-data';
import { dateline } from '../plain-date';
import { copiedBooks } from '../register/copied-books';
import { factsOf } from '../register/facts-of';
import { formsOf2024 } from '../register/forms-of-2024';
import type { RegisterCopyDocument } from '../register/register-data';
import { numberOf, registrationFacts, titleOf } from '../register/register-paper';
import type { DocumentTemplate } from '../template';

/** A copy of the extract of any entry, at anybody's entitled request (Law on Civil Status, Art. 63). */
export const extractCopy: DocumentTemplate<RegisterCopyDocument> = {
  ...formsOf2024,
  id: 'extract-copy',
  title: 'Trích lục hộ tịch (bản sao)',
  dayOf: (copy) => copy.issuedOn,
  compose: (copy) => {
    const { spec } = copiedBooks[copy.book];
    const title = spec.copyTitle ?? titleOf(spec, copy.content);
    return {
      body: [
        // The agency's text stands at the top right of the page, above the motto.
        {
          stack: [masthead(copy.office, `Số: ${copy.copyNumber ?? dots}/${spec.facts.copyMark}`)],
          margin: [0, 6, 0, 0],
        },
        {
          text: title.toUpperCase(),
          bold: true,
          fontSize: title.length > 40 ? 15 : 18,
          alignment: 'center',
          margin: [0, 10, 0, 0],
        },
        { text: '(BẢN SAO)', bold: true, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 10] },
        ...factsOf(spec.facts, copy.content),
        ...registrationFacts(spec.facts, copy),
        fact('Số đăng ký', numberOf(copy)),
        ...(copy.volume === undefined ? [] : [fact('Quyển số', copy.volume)]),
      ],
      foot: {
        dateline: `${copy.office.place}, ${dateline(copy.issuedOn)}`,
        titles: signingTitles(copy.signer),
        signerName: copy.signer.fullName,
        verificationUrl: copy.verificationUrl,
        agencyMark: 'copy',
      },
    };
  },
};
