import { parsePlainDate } from '../calendar';
import { predecessorsOf, presentOf, readPlace, successorsOf, unitAt, type Successors } from '.';

const codes = (after: Successors): string[] =>
  after.certainty === 'unknown'
    ? []
    : after.certainty === 'ask'
      ? after.units.map(({ code }) => code)
      : [after.unit.code];
const at = (code: string, day: string) => unitAt(code, parsePlainDate(day)).map((unit) => unit.code);

describe('what became of a unit', () => {
  it('is certain where there is one', () =>
    expect(successorsOf('ST.KS.ke-an')).toMatchObject({ certainty: 'certain', unit: { code: '31528' } }));

  it.each([
    ['CT.BT.p-bui-huu-nghia', '31120', '31168'],
    ['CT.BT.p-long-tuyen', '31150', '31183'],
    ['CT.TN.p-thot-not', '31207', '31228'],
  ])('is asked of %s, which was cut in two', (code, one, other) => {
    expect(successorsOf(code)).toMatchObject({ certainty: 'ask' });
    expect(codes(successorsOf(code))).toEqual([one, other]);
    expect(codes(presentOf(code))).toEqual([one, other]);
  });

  it('is the unit itself while it exists, and unknown for a code nobody has', () => {
    expect(codes(successorsOf('31528'))).toEqual(['31528']);
    expect(successorsOf('99001')).toEqual({ certainty: 'unknown' });
  });

  it('leads over more than one change: tỉnh Hậu Giang of 1976 lies in thành phố Cần Thơ', () =>
    expect(codes(presentOf('HG76'))).toEqual(['92']));

  it('of a district is what its communes became', () => {
    expect(codes(presentOf('ST.CD'))).toEqual(['31615', '31633']);
    expect(codes(presentOf('CT.NK'))).toEqual(['31120', '31135', '31147', '31150']);
  });

  it('of a written place is told through its reading', () => {
    expect(codes(presentOf(readPlace('ấp 5, xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng')))).toEqual(['31528']);
    expect(codes(presentOf(readPlace('phường Thốt Nốt, quận Thốt Nốt, Cần Thơ')))).toEqual(['31207', '31228']);
    expect(presentOf(readPlace('Ratanakiri, Campuchia'))).toEqual({ certainty: 'unknown' });
  });
});

describe('what a unit was made of', () => {
  it('is in the order of the resolution, split wards among them', () => {
    const names = predecessorsOf('31150').map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(['phường An Bình', 'xã Mỹ Khánh', 'phường Long Tuyền']);
    expect(predecessorsOf('31552').map(({ district }) => district)).toEqual(['ST.KS', 'ST.KS', 'ST.LP']);
  });

  it('is nothing for a former commune', () => expect(predecessorsOf('ST.KS.ke-an')).toEqual([]));
});

describe('the unit of a code on a day', () => {
  it('is itself while it existed', () => expect(at('ST.KS.ke-an', '2025-06-30')).toEqual(['ST.KS.ke-an']));
  it('is the successor after it', () => expect(at('ST.KS.ke-an', '2025-07-01')).toEqual(['31528']));
  it('are the old ones before it', () =>
    expect(at('31528', '2019-05-05')).toEqual(['ST.KS.tt-ke-sach', 'ST.KS.ke-an', 'ST.KS.ke-thanh']));
  it('are both parts of a split ward', () => expect(at('CT.TN.p-thot-not', '2026-01-01')).toEqual(['31207', '31228']));
  it('is for the city of today in 1985 the one tỉnh Hậu Giang', () => expect(at('92', '1985-01-01')).toEqual(['HG76']));
});
