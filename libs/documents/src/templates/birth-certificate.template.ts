import { birthFacts, signingTitles } from '../birth-facts';
import type { BirthDocument } from '../document-data';
import { dots } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import type { DocumentTemplate } from '../template';

/** The certificate of birth, issued once as an original (Law on Civil Status, Art. 62); carries the number in the book. */
export const birthCertificate: DocumentTemplate<BirthDocument> = {
  id: 'birth-certificate',
  validFrom: '2024-06-06',
  source: 'Thông tư 04/2024/TT-BTP',
  title: 'Giấy khai sinh',
  dayOf: (birth) => birth.registeredOn,
  compose: (birth) => ({
    body: [
      masthead(birth.office),
      { text: 'GIẤY KHAI SINH', bold: true, fontSize: 20, alignment: 'center', margin: [0, 14, 0, 0] },
      { text: `Số: ${birth.number ?? dots}/${birth.year}`, alignment: 'center', fontSize: 12.5, margin: [0, 2, 0, 14] },
      ...birthFacts(birth),
    ],
    foot: {
      titles: signingTitles(birth.signer),
      signerName: birth.signer.fullName,
      verificationUrl: birth.verificationUrl,
      agencyMark: 'seal',
    },
  }),
};
