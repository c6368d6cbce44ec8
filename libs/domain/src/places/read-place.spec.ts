import { parsePlainDate } from '../calendar';
import { readPlace } from '.';

const read = (text: string, on?: string) => readPlace(text, on === undefined ? undefined : parsePlainDate(on));
const codes = (text: string, on?: string) =>
  read(text, on)
    .candidates.map(({ unit }) => unit.code)
    .toSorted();
const certain = (text: string, on?: string) => {
  const { candidates } = read(text, on);
  return candidates.map(({ unit, certainty }) => (certainty === 'certain' ? unit.code : `${unit.code}?`));
};

describe('a place as people write it', () => {
  it.each([
    'ấp An Thành, xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng',
    'Ấp An Thành - Xã Kế An - Huyện Kế Sách - Tỉnh Sóc Trăng',
    'Kế An, Kế Sách, Sóc Trăng',
    'ap An Thanh, xa Ke An, huyen Ke Sach, tinh Soc Trang',
    'ap 3 xa Ke An huyen Ke Sach tinh Soc Trang',
    'ấp 3 xã Kế An huyện Kế Sách tỉnh Sóc Trăng',
    'X. Kế An, H. Kế Sách, T. Sóc Trăng',
    'X.Kế An, H.Kế Sách, T.Sóc Trăng, Việt Nam',
    'KE AN, KE SACH, SOC TRANG',
    'Kế An, tỉnh Sóc Trăng',
    'xã Kế An, huyện Kế Sách',
    'xã Kế An, huyện Kế Sách'.normalize('NFD'),
    'xã Kế An, huyện Kế Sách, tỉnh Hậu Giang',
    'Trạm y tế xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng',
  ])('%s is one commune for certain', (text) => expect(certain(text)).toEqual(['ST.KS.ke-an']));

  it.each([
    ['TT. Kế Sách, huyện Kế Sách, tỉnh Sóc Trăng', 'ST.KS.tt-ke-sach'],
    ['TT Kế Sách, Kế Sách, Sóc Trăng', 'ST.KS.tt-ke-sach'],
    ['P.5, TP. Sóc Trăng, tỉnh Sóc Trăng', 'ST.ST.p-5'],
    ['P5, TP Sóc Trăng', 'ST.ST.p-5'],
    ['Phường 05, thành phố Sóc Trăng', 'ST.ST.p-5'],
    ['khóm 2, phường 1, thị xã Ngã Năm, tỉnh Sóc Trăng', 'ST.NN.p-1'],
    ['phường III, TP Vị Thanh, Hậu Giang', 'HG.VT.p-iii'],
    ['phường 3, TP Vị Thanh, Hậu Giang', 'HG.VT.p-iii'],
    ['P. Bình Thủy, Q. Bình Thủy, TP. Cần Thơ', 'CT.BT.p-binh-thuy'],
    ['xã Mĩ Tú, huyện Mĩ Tú, Sóc Trăng', 'ST.MT.my-tu'],
    ['xa Xa Phien, huyen Long My, tinh Hau Giang', 'HG.HL.xa-phien'],
    ['Phuong Binh, Phung Hiep, Hau Giang', 'HG.PH.phuong-binh'],
    ['xã Phương Phú, huyện Phụng Hiệp, tỉnh Hậu Giang', 'HG.PH.phuong-phu'],
    ['phường Long Phú 1, thành phố Cần Thơ', '31480'],
    ['huyện Kế Sách, tỉnh Sóc Trăng', 'ST.KS'],
    ['TP. HCM', '79'],
    ['TP Cần Thơ, 2026', null],
  ])('%s is %s', (text, code) =>
    expect(certain(text, code === '79' ? '2026-01-01' : undefined)).toEqual(code === null ? [] : [code]),
  );

  it.each([
    ['xã Hoà Tú, thành phố Cần Thơ', '31717'],
    ['xã Hoả Lựu, thành phố Cần Thơ', '31338'],
    ['phường Bình Thuỷ, thành phố Cần Thơ', '31168'],
    ['xã Tân Hoà, thành phố Cần Thơ', '31342'],
    ['xã Hoà An, thành phố Cần Thơ', '31393'],
    ['xã Thạnh Hoà, thành phố Cần Thơ', '31408'],
    ['xã Vị Thuỷ, thành phố Cần Thơ', '31441'],
    ['xã Thuận Hoà, thành phố Cần Thơ', '31582'],
    ['xã Gia Hoà, thành phố Cần Thơ', '31726'],
    ['phường Khánh Hoà, thành phố Cần Thơ', '31789'],
    ['xã Lai Hoà, thành phố Cần Thơ', '31810'],
  ])('%s in the spelling of the statistics list is %s, as in that of the resolution', (text, code) => {
    expect(certain(text, '2026-11-24')).toEqual([code]);
    expect(certain(text.replace('oà', 'òa').replace('uỷ', 'ủy').replace('oả', 'ỏa'), '2026-11-24')).toEqual([code]);
  });

  it('tells what it could not place', () => {
    expect(read('số 4, ấp Giồng Me, xã Không Có, huyện Kế Sách, tỉnh Sóc Trăng')).toMatchObject({
      candidates: [{ unit: { code: 'ST.KS' }, level: 'district' }],
      rest: ['số 4', 'ấp Giồng Me', 'xã Không Có'],
    });
    expect(read('ấp Ca Lóc, Ratanakiri, Campuchia')).toMatchObject({ candidates: [], ambiguous: false });
    expect(read('')).toEqual({ candidates: [], ambiguous: false, rest: [] });
  });

  it('of a hamlet with a commune’s name is the commune above it', () =>
    expect(certain('ấp Kế An, xã Kế Thành, huyện Kế Sách, tỉnh Sóc Trăng')).toEqual(['ST.KS.ke-thanh']));

  it('in a province elsewhere is that province, whatever the commune is called', () => {
    expect(codes('xã Long Phú, huyện Châu Thành, tỉnh Kiên Giang')).toEqual(['091']);
    expect(codes('xã Kế An, huyện Kế Sách, tỉnh Không Có')).toEqual([]);
  });
});

describe('a name that several units bear', () => {
  it.each([
    ['xã Long Phú', undefined, ['31639', 'HG.LM.long-phu', 'ST.LP.long-phu']],
    ['xã Phú Hữu', '2010-01-01', ['HG.CT.phu-huu', 'ST.LP.phu-huu']],
    ['xã Tân Thạnh', '2010-01-01', ['CT.TL.tan-thanh', 'ST.LP.tan-thanh']],
    ['xã Tân Thạnh, thành phố Cần Thơ', undefined, ['31666', 'CT.TL.tan-thanh']],
    ['xã Thuận Hòa', '2010-01-01', ['HG.HL.thuan-hoa', 'ST.CT.thuan-hoa']],
    ['huyện Châu Thành', undefined, ['HG.CT', 'ST.CT']],
    ['xã Phú Tân, huyện Châu Thành', undefined, ['HG.CT.phu-tan', 'ST.CT.phu-tan']],
    ['xã Phú Tân, huyện Châu Thành, tỉnh Hậu Giang', '1985-03-03', ['HG.CT.phu-tan', 'ST.CT.phu-tan']],
    ['phường 1, tỉnh Sóc Trăng', undefined, ['ST.NN.p-1', 'ST.ST.p-1', 'ST.VC.p-1']],
    ['Long Phú, Sóc Trăng', undefined, ['ST.LP', 'ST.LP.long-phu', 'ST.LP.tt-long-phu']],
    ['tỉnh Hậu Giang', undefined, ['HG', 'HG76']],
    ['xã Kế Sách, tỉnh Sóc Trăng', '2026-01-01', ['31528', 'ST.KS.tt-ke-sach']],
  ])('%s (%s) is left open', (text, on, expected) => {
    expect(codes(text, on)).toEqual(expected);
    const { ambiguous, candidates } = read(text, on);
    expect([ambiguous, candidates.some(({ certainty }) => certainty === 'certain')]).toEqual([true, false]);
  });

  it.each([
    ['xã Phú Hữu, huyện Long Phú, tỉnh Sóc Trăng', undefined, 'ST.LP.phu-huu'],
    ['xã Phú Hữu, huyện Châu Thành, tỉnh Hậu Giang', undefined, 'HG.CT.phu-huu'],
    ['xã Phú Tân, huyện Châu Thành, tỉnh Hậu Giang', '2010-01-01', 'HG.CT.phu-tan'],
    ['xã Tân Thạnh, thành phố Cần Thơ', '2026-01-01', '31666'],
    ['xã Tân Thạnh, thành phố Cần Thơ', '2020-01-01', 'CT.TL.tan-thanh'],
    ['xã Châu Thành, thành phố Cần Thơ', undefined, '31366'],
    ['thị trấn Châu Thành, huyện Châu Thành, tỉnh Sóc Trăng', undefined, 'ST.CT.tt-chau-thanh'],
    ['phường Thuận An, thị xã Long Mỹ, Hậu Giang', undefined, 'HG.LM.p-thuan-an'],
    ['phường Thuận An, quận Thốt Nốt, Cần Thơ', undefined, 'CT.TN.p-thuan-an'],
    ['tỉnh Hậu Giang', '1985-01-01', 'HG76'],
    ['tỉnh Hậu Giang', '2015-01-01', 'HG'],
    ['xã Kế An, huyện Kế Sách, tỉnh Hậu Giang', '1985-01-01', 'ST.KS.ke-an'],
    ['xã Phong Nẫm, huyện Kế Sách, tỉnh Sóc Trăng', '2026-01-01', 'ST.KS.phong-nam'],
  ])('%s (%s) is settled by what stands above it or by its day', (text, on, code) =>
    expect(certain(text, on)).toEqual([code]),
  );

  it('is only possible where nothing above it is named, or it was written otherwise', () => {
    expect(certain('xã Kế An')).toEqual(['ST.KS.ke-an?']);
    expect(certain('xã Phong Nẫm')).toEqual(['31537?']);
    expect(certain('xã Kế Ân, huyện Kế Sách, tỉnh Sóc Trăng')).toEqual(['ST.KS.ke-an?']);
    expect(certain('xã Khánh Hòa, huyện Vĩnh Châu, tỉnh Sóc Trăng')).toEqual(['ST.VC.p-khanh-hoa?']);
    expect(certain('xã Liêu Tú, huyện Long Phú, tỉnh Sóc Trăng')).toEqual(['ST.TD.lieu-tu?']);
    expect(certain('xã Long Trị, huyện Long Mỹ, tỉnh Hậu Giang')).toEqual(['HG.LM.long-tri?']);
    expect(certain('xã Kế An, thành phố Cần Thơ', '2026-01-01')).toEqual(['ST.KS.ke-an?']);
    expect(certain('xã Kế An, huyện Kế Sách, tỉnh Ba Xuyên')).toEqual(['ST.KS.ke-an?']);
  });
});
