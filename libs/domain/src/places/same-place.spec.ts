import { readPlace, samePlace } from '.';
import { parsePlainDate } from '../calendar';

const keAn = 'ấp 3, xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng';
const now = (text: string) => readPlace(text, parsePlainDate('2026-11-24'));

describe('two written places', () => {
  it.each([
    ['the same commune in two spellings', keAn, 'Ke An, Ke Sach, Hau Giang', 'same'],
    [
      'a commune the merger left as it was',
      'xã Phong Nẫm, huyện Kế Sách, tỉnh Sóc Trăng',
      now('xã Phong Nẫm, thành phố Cần Thơ'),
      'same',
    ],
    ['an old commune and the one it went into', keAn, now('xã Kế Sách, thành phố Cần Thơ'), 'within'],
    ['a commune and its district', keAn, 'huyện Kế Sách, tỉnh Sóc Trăng', 'within'],
    ['a commune and its province', keAn, 'tỉnh Sóc Trăng', 'within'],
    ['an old commune and the city of today', keAn, now('thành phố Cần Thơ'), 'within'],
    ['an old province and the one of today', 'tỉnh Bến Tre', now('tỉnh Vĩnh Long'), 'within'],
    [
      'a split ward and one of its parts',
      'P. Thốt Nốt, Q. Thốt Nốt, Cần Thơ',
      now('phường Thuận Hưng, thành phố Cần Thơ'),
      'possible',
    ],
    [
      'a district cut by the merger and a commune of today',
      'huyện Long Phú, tỉnh Sóc Trăng',
      now('xã Nhơn Mỹ, thành phố Cần Thơ'),
      'possible',
    ],
    ['one district, no communes', 'huyện Kế Sách, tỉnh Sóc Trăng', 'Kế Sách, Sóc Trăng', 'possible'],
    ['one province, no communes', 'tỉnh Sóc Trăng', 'Sóc Trăng', 'possible'],
    ['a name of two provinces and one of them', 'xã Phú Hữu', 'xã Phú Hữu, huyện Long Phú, tỉnh Sóc Trăng', 'possible'],
    ['a commune alone and one of that name elsewhere', 'xã Kế An', 'tỉnh Kiên Giang', 'possible'],
    ['two communes of one district', keAn, 'xã Kế Thành, huyện Kế Sách, tỉnh Sóc Trăng', 'different'],
    [
      'one name in two provinces',
      'xã Phú Hữu, huyện Long Phú, Sóc Trăng',
      'xã Phú Hữu, huyện Châu Thành, Hậu Giang',
      'different',
    ],
    ['two communes that are one today', keAn, 'TT. Kế Sách, huyện Kế Sách, tỉnh Sóc Trăng', 'different'],
    ['two provinces', keAn, 'tỉnh Kiên Giang', 'different'],
    ['two communes alone of other names', 'xã Kế An', 'xã Vĩnh Hải', 'different'],
    ['a place we do not know', keAn, 'Ratanakiri, Campuchia', 'unknown'],
    ['no place', '', keAn, 'unknown'],
  ] as const)('%s', (_, a, b, expected) => {
    expect(samePlace(a, b)).toBe(expected);
    expect(samePlace(b, a)).toBe(expected);
  });
});
