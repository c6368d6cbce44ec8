import type { Content } from 'pdfmake/interfaces';
import type { SlipDocument, SlipPerson } from '../slip-data';
import { dateline } from '../plain-date';
import type { Foot } from '../template';
import { dots, fact, factLine } from './facts.layout';
import { masthead } from './masthead.layout';

/** Head of a slip: centre and motto, number with the slip's mark, title. */
export function slipHead(slip: SlipDocument, mark: string, title: readonly string[]): Content[] {
  return [
    masthead(slip.centre, `Số: ${slip.number}/${mark}`),
    { text: title.join('\n'), bold: true, fontSize: 15, alignment: 'center', margin: [0, 16, 0, 4] },
    { text: `Mã hồ sơ: ${slip.dossierCode}`, bold: true, fontSize: 12.5, alignment: 'center', margin: [0, 0, 0, 10] },
  ];
}

/** Name, personal id, address, phone, e-mail of somebody, under the name that the form gives the role. */
export function slipPerson(role: string, person: SlipPerson): Content[] {
  return [
    fact(role, person.fullName),
    fact('Số định danh cá nhân', person.personalId, dots),
    fact('Địa chỉ', person.address, dots),
    factLine([
      ['Số điện thoại', person.phone ?? dots, 45],
      ['Email', person.email ?? dots, 53],
    ]),
  ];
}

/** Foot of a slip: applicant at the left, the officer of the centre at the right. */
export function slipFoot(slip: SlipDocument, officerTitle: string): Foot {
  return {
    dateline: `${slip.centre.place}, ${dateline(slip.issuedOn)}`,
    titles: [officerTitle],
    signerName: slip.officer.fullName,
    verificationUrl: slip.verificationUrl,
    counterpart: { title: 'NGƯỜI NỘP HỒ SƠ', name: slip.applicant.fullName },
    agencyMark: 'seal',
  };
}
