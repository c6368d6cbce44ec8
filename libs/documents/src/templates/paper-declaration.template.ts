import type { Content } from 'pdfmake/interfaces';
import { dots } from '../layout/facts.layout';
import { nationalMotto } from '../layout/masthead.layout';
import { writingLine } from '../layout/writing-line.layout';
import type { DeclarationDocument } from '../letter-data';
import type { DocumentTemplate } from '../template';

/** The declaration on paper, for those who come to the counter or write by post; its questions are the form's own. */
export const paperDeclaration: DocumentTemplate<DeclarationDocument> = {
  id: 'paper-declaration',
  validFrom: '2024-06-06',
  source: 'Thông tư 04/2024/TT-BTP, Phụ lục 5',
  title: 'Tờ khai',
  dayOf: (declaration) => declaration.printedOn,
  compose: ({ title, to, sections }) => ({
    body: [
      ...nationalMotto(),
      { text: title.toUpperCase(), bold: true, fontSize: 15, alignment: 'center', margin: [20, 16, 20, 6] },
      { text: `Kính gửi: ${to ?? `${dots}${dots}${dots}`}`, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 8] },
      ...sections.flatMap(({ title: head, rows }): Content[] => [
        { text: head, bold: true, fontSize: 12.5, margin: [0, 6, 0, 4], headlineLevel: 1 },
        ...rows.map(writingLine),
      ]),
      {
        unbreakable: true,
        stack: [
          {
            text: 'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
            fontSize: 12.5,
            alignment: 'justify',
            leadingIndent: 28,
            margin: [0, 10, 0, 8],
          },
          {
            margin: [225, 0, 0, 0],
            alignment: 'center',
            stack: [
              { text: `Làm tại: ${dots}, ngày ....... tháng ....... năm ............`, italics: true, fontSize: 12 },
              { text: 'NGƯỜI YÊU CẦU', bold: true, fontSize: 12.5, margin: [0, 3, 0, 0] },
              { text: '(Ký, ghi rõ họ, chữ đệm, tên)', italics: true, fontSize: 11, margin: [0, 0, 0, 70] },
            ],
          },
        ],
      },
    ],
  }),
};
