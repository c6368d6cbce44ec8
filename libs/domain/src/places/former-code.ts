/**
 * Code of a former commune: `ST.KS.ke-an` is xã Kế An of huyện Kế Sách of tỉnh Sóc Trăng. The code is ours, made from the
 * old province, the old district and the name, because the name alone repeats in several of them; no list of the state
 * has it. It never changes, so that books may refer to it. Wards have `p-` and towns `tt-` before the name: in one
 * district there were both thị trấn Long Phú and xã Long Phú.
 */
export function formerCode(district: string, kind: string, name: string): string {
  const slug = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/ /g, '-');
  return `${district}.${prefixes[kind] ?? ''}${slug}`;
}

const prefixes: Readonly<Record<string, string>> = { phường: 'p-', 'thị trấn': 'tt-' };
