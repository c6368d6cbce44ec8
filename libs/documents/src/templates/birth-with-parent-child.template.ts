import { formsOf2024 } from '../register/forms-of-2024';
import type { BirthWithParentChildDocument } from '../register/register-data';
import type { DocumentTemplate } from '../template';
import { birthCertificate } from './birth-certificate.template';
import { parentChildExtract } from './parent-child-extract.template';

/** Birth registered together with the recognition of a parent (NĐ 123/2015/NĐ-CP Điều 16): both papers, signed once. */
export const birthWithParentChild: DocumentTemplate<BirthWithParentChildDocument> = {
  ...formsOf2024,
  id: 'birth-with-parent-child',
  title: 'Giấy khai sinh và Trích lục đăng ký nhận cha, mẹ, con',
  dayOf: (entry) => entry.registeredOn,
  compose: ({ parentChild, ...birth }) => {
    const { office, signer, verificationUrl } = birth;
    return {
      ...birthCertificate.compose(birth),
      next: parentChildExtract.compose({ book: 'parentChild', office, signer, verificationUrl, ...parentChild }),
    };
  },
};
