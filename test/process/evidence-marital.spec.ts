import type { MaritalStatus, PopulationRegister } from '@hotich/exchange';
import { cancelEntry, type EntrySubject, importBook, oweNotes, putInForce } from '@hotich/registers';
import { answersFor, down, holds, huongSen, person, population, registryOf } from './evidence-registry.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
let registry: ReturnType<typeof registryOf>;
beforeAll(async () => {
  database = await startTestDatabase();
  registry = registryOf(database);
});
afterAll(() => database.close());

describe('the marital status of one who will marry', () => {
  const about = { about: 'husband' };
  const status = (who: EntrySubject, register?: PopulationRegister) =>
    registry.ask('maritalStatus', about, answersFor('husband', who), register);

  it.each<[string, MaritalStatus, string]>([
    ['who is free by the database and in no book of marriages', 'single', 'HIT_MATCH'],
    ['who is divorced by the database', 'divorced', 'HIT_MATCH'],
    ['who is married by the database', 'married', 'HIT_MISMATCH'],
    ['of whom nobody knows anything', 'unknown', 'NO_DATA'],
  ])('%s', async (_, held, outcome) => {
    expect((await status(person(`Lâm Văn ${held}`, '1994-03-17'), holds(held)))?.outcome).toBe(outcome);
  });

  it('married by the registers is found in either column, by number or by name, whatever the database says', async () => {
    const [husband, wife] = [person('Sơn Ra', '1990-04-05'), person('Kim Lan', '1991-06-07', false)];
    const { entry } = await registry.enter('marriage', husband, wife);
    for (const who of [husband, wife])
      for (const register of [holds('single'), population({ maritalStatusOf: down })])
        expect(await status(who, register)).toMatchObject({
          outcome: 'HIT_MISMATCH',
          record_id: entry,
          fields: { maritalStatus: { found: 'married' } },
        });
  });

  it('is open while the database is down, even when a marriage of his has ended', async () => {
    const [husband, wife] = [person('Danh Sol', '1988-02-03'), person('Thị Mỹ Lệ', '1989-09-08')];
    expect((await status(husband, population({ maritalStatusOf: down })))?.outcome).toBe('SOURCE_DOWN');
    await registry.enter('marriage', husband, wife);
    await registry.enter('death', wife);
    expect((await status(husband, population({ maritalStatusOf: down })))?.outcome).toBe('SOURCE_DOWN');
    expect(await status(husband)).toMatchObject({
      outcome: 'HIT_MATCH',
      fields: { registers: 'widowed', population: 'unknown' },
    });
  });

  it('divorced by a note is free, and bound again when what was noted is cancelled', async () => {
    const [husband, wife] = [person('Tăng Hớn', '1985-02-03'), person('Quách Lệ', '1986-09-08')];
    const marriage = await registry.enter('marriage', husband, wife);
    const judgment = await registry.enter('change', husband, undefined, false);
    await registry.asWorker(async (tx) => {
      await oweNotes(tx, judgment.entry, [
        { original: marriage.entry, kind: 'judgment', text: 'Ly hôn.', ground: 'Luật Hộ tịch Điều 31' },
      ]);
      await putInForce(tx, judgment.entry);
    });
    expect(await status(husband)).toMatchObject({ outcome: 'HIT_MATCH', fields: { registers: 'divorced' } });
    const note = { text: 'Bản án bị hủy', ground: 'Luật Hộ tịch', by: null };
    await registry.asWorker((tx) => cancelEntry(tx, judgment.entry, note));
    expect((await status(husband))?.outcome).toBe('HIT_MISMATCH');
  });

  it('divorced abroad is free by the entry of that divorce between the same two', async () => {
    const [husband, wife] = [person('Lý Phal', '1984-02-03'), person('Thạch Sa Rinh', '1987-09-08')];
    await registry.enter('marriage', husband, wife);
    await registry.enter('divorceNote', wife, person('Người Khác', '1980-02-03'));
    expect((await status(husband, holds('single')))?.outcome).toBe('HIT_MISMATCH');
    await registry.enter('divorceNote', wife, husband);
    expect((await status(husband, holds('divorced')))?.outcome).toBe('HIT_MATCH');
  });

  it('whose namesake of the same year has married is left to an officer', async () => {
    await registry.enter('marriage', person('Kim Thị Út', '1979', false), person('Sơn Tư', '1975', false));
    expect(await status(person('Kim Thị Út', '1979-08-08'), holds('single'))).toMatchObject({
      outcome: 'NO_DATA',
      fields: { count: 1 },
    });
  });

  it('is searched in digitised marriages by the wife’s own date', async () => {
    await importBook(database.officeApi, {
      office: { code: huongSen, authority: 'Ủy ban nhân dân xã Hương Sen' },
      kind: 'marriage',
      csv: Buffer.from(
        'So,quyenSo,ngayDangKy,chongHoTen,chongNgaySinh,voHoTen,voNgaySinh\n9,01-TP/HT-2011-KH,05.03.2011,Lâm Chín,03.03.1980,Lý Mười,04.04.1981\n',
      ),
      fileSha256: 'wives',
      accepted: true,
    });
    expect((await status(person('Lý Mười', '1981-04-04'), holds('single')))?.outcome).toBe('HIT_MISMATCH');
    expect((await status(person('Lý Mười', '1981-04-05'), holds('single')))?.outcome).toBe('HIT_MATCH');
  });

  it('is compared with the one that a certificate is to state', async () => {
    const [husband, wife] = [person('Liêu Văn Sáu', '1983-02-03'), person('Trà Thị Bảy', '1984-09-08')];
    const claim = (who: EntrySubject, maritalStatus: string, held: MaritalStatus) =>
      registry.ask(
        'maritalStatus',
        { about: 'subject' },
        { ...answersFor('subject', who), maritalStatus },
        holds(held),
      );
    expect((await claim(husband, 'single', 'single'))?.outcome).toBe('HIT_MATCH');
    expect((await claim(husband, 'divorced', 'single'))?.outcome).toBe('HIT_MISMATCH');
    await registry.enter('marriage', husband, wife);
    expect((await claim(husband, 'married', 'married'))?.outcome).toBe('HIT_MATCH');
    expect((await claim(husband, 'single', 'single'))?.outcome).toBe('HIT_MISMATCH');
  });
});
