import {
  apology,
  controlSheet,
  followUpBook,
  originalEntryNotice,
  paperDeclaration,
  postingNotice,
  renderDocument,
  stopNotice,
  verificationLetter,
  type DocumentTemplate,
} from './index';
import {
  specimenApology,
  specimenControlSheet,
  specimenDeclaration,
  specimenFollowUpBook,
  specimenOriginalEntryNotice,
  specimenPostingNotice,
  specimenStop,
  specimenVerificationLetter,
} from './specimen-slips.fixture';
import { lettersOf, squeezed } from './specimens-all.fixture';

async function said<D>(template: DocumentTemplate<D>, data: D): Promise<string> {
  return lettersOf((await renderDocument(template, data)).pdf);
}

describe('the slips of lateness and ending', () => {
  it('apologise under the head’s name, with the old appointment and the new', async () => {
    const letters = await said(apology, specimenApology);
    for (const one of [
      'Số: 3/PXL-UBND',
      'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 27/11/2026',
      'Thời gian trả kết quả mới: 17 giờ 00 phút, ngày 02/12/2026',
      'CHỦ TỊCH',
    ])
      expect(letters).toContain(squeezed(one));
    expect((await renderDocument(apology, specimenApology)).fields.leader).toBeDefined();
  });

  it('say why a dossier was stopped', async () => {
    expect(await said(stopNotice, specimenStop)).toContain(squeezed('Lý do: Người nộp hồ sơ đề nghị rút hồ sơ'));
  });
});

describe('the tables of the one-stop shop', () => {
  it('show every hand-over with its hour and whether the giver kept his time', async () => {
    const letters = await said(controlSheet, specimenControlSheet);
    for (const one of ['512/PKS-TTPVHCC', 'Trước hạn', 'Quá hạn', 'Chờ trả lời', '15 giờ 05 phút'])
      expect(letters).toContain(squeezed(one));
  });

  it('are signed at no foot', async () => {
    expect((await renderDocument(controlSheet, specimenControlSheet)).fields).toEqual({});
  });

  it('hold every dossier of the period, and say how many', async () => {
    const letters = await said(followUpBook, specimenFollowUpBook);
    for (const { dossierCode } of specimenFollowUpBook.rows) expect(letters).toContain(dossierCode);
    expect(letters).toContain(squeezed('Tổng số: 23 hồ sơ'));
  });

  it('say that there was nothing rather than showing an empty table', async () => {
    expect(await said(followUpBook, { ...specimenFollowUpBook, rows: [] })).toContain(squeezed('Không có'));
  });
});

describe('the letters', () => {
  it('ask another office what it knows, and until when', async () => {
    const letters = await said(verificationLetter, specimenVerificationLetter);
    for (const one of ['Kính gửi: Ủy ban nhân dân phường Phú Lợi', 'trước hết ngày 27/11/2026', 'Nơi nhận:'])
      expect(letters).toContain(squeezed(one));
  });

  it('tell everybody what hangs out, where and how long', async () => {
    expect(await said(postingNotice, specimenPostingNotice)).toContain(
      squeezed('từ ngày 25/11/2026 đến hết ngày 01/12/2026'),
    );
  });

  it('tell the keeper of the original entry what to note beside it', async () => {
    const letters = await said(originalEntryNotice, specimenOriginalEntryNotice);
    for (const one of ['số 8/2026', 'khoản 3 Điều 28 Luật Hộ tịch', specimenOriginalEntryNotice.note])
      expect(letters).toContain(squeezed(one));
  });
});

describe('a declaration on paper', () => {
  it('prints what is known, and boxes where there is a choice', async () => {
    const letters = await said(paperDeclaration, specimenDeclaration);
    for (const one of ['TỜ KHAI ĐĂNG KÝ KHAI TỬ', 'Sơn Sóc', '□ Nam', 'NGƯỜI YÊU CẦU'])
      expect(letters).toContain(squeezed(one));
  });
});
