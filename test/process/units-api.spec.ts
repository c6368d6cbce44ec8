import { OfficeCaller } from './office-api-caller.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => {
  rig = await startOfficeRig();
});
afterAll(() => rig.stop());

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly formerly: string | null;
  readonly through: readonly string[];
}
interface Units {
  readonly items: readonly Unit[];
  readonly total: number;
  readonly ambiguous: boolean;
}
const list = async (query: Record<string, string>) =>
  (await office.get<Units>('hotich.huongsen', `/units?${new URLSearchParams(query).toString()}`)).body;
const found = async (search: string, on?: string) =>
  (await list({ search, ...(on !== undefined && { on }) })).items.map(({ code }) => code).toSorted();

describe('units through time, for the office', () => {
  it('are those of a day: 103 real communes today, the former ones the day before the merger', async () => {
    const real = ({ code, kind }: Unit) => kind === 'commune' && code.startsWith('31');
    const today = await list({ on: '2026-11-24' });
    expect(today.items.filter(real)).toHaveLength(103);
    expect(today.items.filter(({ kind }) => kind === 'former')).toEqual([]);
    const before = await list({ on: '2025-06-30' });
    expect(before.items.filter(({ kind }) => kind !== 'former')).toEqual([]);
    expect(before.items.find(({ code }) => code === 'ST.KS.ke-an')).toMatchObject({
      name: 'Xã Kế An',
      formerly: 'huyện Kế Sách, tỉnh Sóc Trăng',
    });
  });

  it('are found by an old name, with the name that led to them', async () => {
    expect((await list({ search: 'ke an', on: '2026-11-24' })).items).toMatchObject([
      { code: '31528', name: 'Xã Kế Sách', through: ['Xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng'] },
    ]);
    expect(await found('ấp 3, xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng', '2026-11-24')).toEqual(['31528']);
    expect(await found('Xã Hương Sen', '2026-11-24')).toEqual(['99001']);
  });

  it('of a name that several bear are all shown, as a question', async () => {
    const asked = await list({ search: 'xã Phú Tân, huyện Châu Thành', on: '2026-11-24' });
    expect([asked.ambiguous, asked.items.map(({ code }) => code).toSorted()]).toEqual([true, ['31378', '31582']]);
  });

  it('tell of a split ward both successors, and of each the other', async () => {
    const { body } = await office.get('hotich.huongsen', '/units/CT.BT.p-long-tuyen');
    expect(body).toMatchObject({
      authority: 'Ủy ban nhân dân phường Long Tuyền',
      formerly: 'quận Bình Thủy, thành phố Cần Thơ',
      predecessors: [],
      successors: [
        { code: '31150', change: 'split', on: '2025-07-01', ground: 'Nghị quyết 1668/NQ-UBTVQH15' },
        { code: '31183', change: 'split' },
      ],
    });
    const { body: today } = await office.get<{ predecessors: unknown[] }>('hotich.huongsen', '/units/31183');
    expect(today.predecessors).toMatchObject([
      { code: 'CT.BT.p-long-hoa', change: 'merged', alsoWentTo: [] },
      { code: 'CT.BT.p-long-tuyen', change: 'split', alsoWentTo: [{ code: '31150', name: 'Phường An Bình' }] },
    ]);
  });

  it('let either successor of a split ward keep books of it, and nobody else', async () => {
    await rig.owner.query(
      `INSERT INTO unit (code, name, authority, kind) VALUES ('99901', 'Phường Cũ', 'Ủy ban nhân dân phường Cũ', 'former')`,
    );
    await rig.owner.query(
      `INSERT INTO unit_change VALUES ('99901', '99001', 'split', '2025-07-01', 'thử'), ('99901', '31120', 'split', '2025-07-01', 'thử')`,
    );
    const bytes = Buffer.from(
      'so,quyenSo,ngayDangKy,nksHoTen,nksNgaySinh\n1,01/2018,05.03.2018,Danh Sô Phia,01.03.2018\n',
    );
    const bring = (who: string) =>
      office.send(who, '/imports', { kind: 'birth', office: '99901' }, { name: 'so.csv', type: 'text/csv', bytes });
    expect(await bring('hotich.bendua')).toMatchObject({
      status: 422,
      body: { complaints: [{ rule: 'notAnOffice' }] },
    });
    // Taken in at once or queued: either way the office is allowed to.
    expect([200, 202]).toContain((await bring('hotich.huongsen')).status);
  });

  it('refuse a day that does not exist, a code nobody has, and whoever is not of the staff', async () => {
    expect((await office.get('hotich.huongsen', '/units?on=2026-02-30')).status).toBe(422);
    expect((await office.get('hotich.huongsen', '/units/99999')).status).toBe(404);
    expect((await office.get(null, '/units')).status).toBe(401);
  });
});
