/** A commune of today: its GSO code, its kind and name, and `letters of a former district: units of it; ...`. */
export type CommuneLine = readonly [code: string, unit: string, madeOf: string];

export interface FormerCommune {
  readonly district: string;
  readonly kind: 'xã' | 'phường' | 'thị trấn';
  readonly name: string;
}

/** The former communes a line names; `province` is the letters before the district's: `ST` makes `ST.KS`. */
export function formerOf([, , madeOf]: CommuneLine, province: string): FormerCommune[] {
  return madeOf.split('; ').flatMap((part) => {
    const [letters = '', names = ''] = part.split(': ');
    return names.split(', ').map((written) => ({ district: `${province}.${letters}`, ...kindAndName(written) }));
  });
}

function kindAndName(written: string): Pick<FormerCommune, 'kind' | 'name'> {
  const [, mark = '', name = ''] = /^(P\.|TT )? ?(.+)$/.exec(written) ?? [];
  return { kind: mark === '' ? 'xã' : mark === 'P.' ? 'phường' : 'thị trấn', name };
}
