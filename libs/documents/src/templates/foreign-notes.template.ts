import { copiedBooks } from '../register/copied-books';
import { formsOf2024 } from '../register/forms-of-2024';
import type { RegisterDocument } from '../register/register-data';
import { paperOf, registerPaper } from '../register/register-paper';
import type { DocumentTemplate } from '../template';
import { marriageFacts } from './marriage-certificate.template';

/** The extract of a marriage concluded abroad and noted here (Luật Hộ tịch Điều 48; NĐ 123/2015/NĐ-CP Điều 34-36). */
export const marriageNoteExtract = registerPaper({
  ...formsOf2024,
  id: 'marriage-note-extract',
  title: 'Trích lục ghi chú kết hôn',
  facts: {
    ...marriageFacts,
    registeredAt: 'Nơi ghi chú kết hôn',
    registeredOn: 'Ngày, tháng, năm ghi chú',
  },
});

/** Any other event abroad (Luật Hộ tịch Điều 49): the facts of its book, under the title of a note. */
export const otherNoteExtract: DocumentTemplate<RegisterDocument> = {
  ...formsOf2024,
  id: 'other-note-extract',
  title: 'Trích lục ghi vào Sổ hộ tịch việc đã giải quyết ở nước ngoài',
  dayOf: (entry) => entry.registeredOn,
  compose: (entry) => {
    const { facts } = copiedBooks[entry.book].spec;
    const matter = matters[entry.book] ?? 'hộ tịch';
    return paperOf(
      {
        ...formsOf2024,
        id: 'other-note-extract',
        title: `Trích lục ghi vào Sổ hộ tịch việc ${matter} đã giải quyết ở nước ngoài`,
        facts: { ...facts, registeredAt: 'Nơi ghi vào Sổ', registeredOn: 'Ngày, tháng, năm ghi vào Sổ' },
      },
      entry,
    );
  },
};

const matters: Partial<Record<RegisterDocument['book'], string>> = {
  birth: 'khai sinh',
  death: 'khai tử',
  guardianship: 'giám hộ',
  guardianshipEnd: 'chấm dứt giám hộ',
  parentChild: 'nhận cha, mẹ, con',
  change: 'thay đổi hộ tịch',
  adoption: 'nuôi con nuôi',
};
