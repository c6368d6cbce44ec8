import { birthFacts, signingTitles } from '../birth-facts';
import type { BirthExtractDocument } from '../document-data';
import { dots, fact } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import { dateline } from '../plain-date';
import type { DocumentTemplate } from '../template';

/** A copy of the extract of a birth, from the book, at anybody's entitled request (Law on Civil Status, Art. 63). */
export const birthExtractCopy: DocumentTemplate<BirthExtractDocument> = {
  id: 'birth-extract-copy',
  validFrom: '2024-06-06',
  source: 'Thông tư 04/2024/TT-BTP',
  title: 'Trích lục khai sinh (bản sao)',
  dayOf: (extract) => extract.issuedOn,
  compose: (extract) => ({
    body: [
      // The agency's text stands at the top right of the page, above the motto.
      { stack: [masthead(extract.office, `Số: ${extract.copyNumber ?? dots}/TLKS-BS`)], margin: [0, 6, 0, 0] },
      { text: 'TRÍCH LỤC KHAI SINH', bold: true, fontSize: 18, alignment: 'center', margin: [0, 10, 0, 0] },
      { text: '(BẢN SAO)', bold: true, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 10] },
      ...birthFacts(extract),
      fact('Số đăng ký', `${extract.number ?? dots}/${extract.year}`),
      ...(extract.volume === undefined ? [] : [fact('Quyển số', extract.volume)]),
    ],
    foot: {
      dateline: `${extract.office.place}, ${dateline(extract.issuedOn)}`,
      titles: signingTitles(extract.signer),
      signerName: extract.signer.fullName,
      verificationUrl: extract.verificationUrl,
      agencyMark: 'copy',
    },
  }),
};
