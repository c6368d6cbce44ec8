import { fact } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import { type Column, table } from '../layout/table.layout';
import { slipTime } from '../plain-date';
import type { ControlSheetDocument, HandOver, HandOverSide } from '../slip-data';
import type { DocumentTemplate } from '../template';

const outcomes = { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' } as const;

/** Form 06: through whose hands a dossier went and whether each kept its time; may be made from the log alone. */
export const controlSheet: DocumentTemplate<ControlSheetDocument> = {
  id: 'control-sheet',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 06',
  title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  dayOf: (sheet) => sheet.issuedOn,
  compose: (sheet) => ({
    body: [
      masthead(sheet.centre, `Số: ${sheet.number}/PKS-TTPVHCC`),
      {
        text: 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
        bold: true,
        fontSize: 15,
        alignment: 'center',
        margin: [0, 16, 0, 4],
      },
      {
        text: `Mã hồ sơ: ${sheet.dossierCode}`,
        bold: true,
        fontSize: 12.5,
        alignment: 'center',
        margin: [0, 0, 0, 10],
      },
      fact('Thủ tục hành chính', sheet.request),
      fact('Cơ quan giải quyết hồ sơ', sheet.decidingOffice),
      ...(sheet.assistingOffices.length === 0
        ? []
        : [fact('Cơ quan phối hợp giải quyết hồ sơ', sheet.assistingOffices.join('; '))]),
      fact('Thời gian nhận hồ sơ', slipTime(sheet.receivedAt)),
      fact('Thời gian hẹn trả kết quả', slipTime(sheet.dueAt)),
      table(columns, sheet.handOvers, 11),
    ],
  }),
};

const side = ({ unit, person }: HandOverSide): string => (person === undefined ? unit : `${unit}\n${person}`);

const columns: readonly Column<HandOver>[] = [
  { head: 'STT', width: 24, alignment: 'center', cell: (_, index) => String(index + 1) },
  { head: 'Bên giao', width: '*', cell: ({ from }) => side(from) },
  { head: 'Bên nhận', width: '*', cell: ({ to }) => side(to) },
  { head: 'Thời gian giao, nhận', width: 92, cell: ({ at }) => slipTime(at) },
  { head: 'Kết quả', width: 54, alignment: 'center', cell: ({ outcome }) => (outcome ? outcomes[outcome] : '') },
  { head: 'Ghi chú', width: 80, cell: ({ note = '' }) => note },
];
