import { foldName, normaliseName } from '../people';
import type { PlaceKind, PlaceLevel } from './place-unit';

/** One part of a written address: its name in strong and weak form, and the kind of unit if one is written before it. */
export interface PlaceWord {
  /** What stood there, for telling what was left over. */
  readonly written: string;
  readonly kind: PlaceKind | null;
  /** A hamlet, street or house: never a commune, whatever its name. */
  readonly isBelow: boolean;
  readonly strong: string;
  readonly weak: string;
  /** Another reading: `Phuong Binh` without marks is xã Phương Bình rather than a phường named Binh. */
  readonly instead: PlaceWord | null;
}

/**
 * An address cut into its parts, the widest first. Parts are told by commas, dashes between spaces, and kinds of unit in
 * running text (`ấp 3 xã Kế An huyện Kế Sách`); kinds may be short (`X.`, `TT.`, `TP`) or without marks.
 */
export function placeWords(text: string): PlaceWord[] {
  return text
    .normalize('NFC')
    .replace(/Bà Rịa\s*[-–]\s*Vũng Tàu/giu, 'Bà Rịa Vũng Tàu')
    .replace(/Thừa Thiên\s*[-–]\s*Huế/giu, 'Thừa Thiên Huế')
    .split(/[,;\n()]|\s[-–]\s/u)
    .flatMap(cutAtKinds)
    .map(wordOf)
    .filter(({ strong }) => strong !== '' && strong !== 'VIỆT NAM' && strong !== 'VN')
    .toReversed();
}

/** Kinds as they are written: whole, without marks, short. One letter alone counts at the beginning of a part only. */
const written: readonly (readonly [pattern: string, kind: PlaceKind | null])[] = [
  ['THỊ TRẤN|THI TRAN|TT', 'thị trấn'],
  ['THỊ XÃ|THI XA|TX', 'thị xã'],
  ['THÀNH PHỐ|THANH PHO|TP', 'thành phố'],
  ['TỈNH|TINH|T', 'tỉnh'],
  ['HUYỆN|HUYEN|H', 'huyện'],
  ['QUẬN|QUAN|Q', 'quận'],
  ['PHƯỜNG|PHUONG|P', 'phường'],
  ['XÃ|XA|X', 'xã'],
  ['ẤP|AP|KHÓM|KHOM|KHU VỰC|KHU VUC|KV|THÔN|THON|TỔ|TO|ĐƯỜNG|DUONG|HẺM|HEM|SỐ|SO|SỐ NHÀ|KHU PHỐ|KP', null],
];
const beginnings = written.map(([pattern, kind]) => ({ kind, shape: new RegExp(`^(?:${pattern}) +(?=.)`, 'u') }));

/** A kind in running text begins a new part; `xa` and `phuong` without marks begin names too (Xà Phiên, Phương Bình). */
const inside =
  /(?<=\S)\s+(?=(?:tỉnh|tinh|huyện|huyen|quận|quan|thị trấn|thi tran|thị xã|thi xa|thành phố|thanh pho|phường|(?<!thị\s)xã|(?<!\b(?:thi|xa|ap)\s)xa(?!\s+phien)|(?<!\b(?:xa|ap)\s)phuong)\s+\S)|(?<=\S)\s+(?=(?:TT|TX|TP|X|H|T|P|Q)\.)/giu;

const cutAtKinds = (part: string): string[] => part.split(inside);

function wordOf(part: string): PlaceWord {
  const spelt = part
    .trim()
    .replace(/^(?:T\.[TXP]\.?|(?:TT|TX|TP|P|X|H|Q|T)\s*\.)\s*/iu, (short) => `${short.replace(/[.\s]/g, '')} `)
    .replace(/^P(?=\d)/iu, 'P ');
  const whole = normaliseName(spelt);
  const beginning = beginnings.find(({ shape }) => shape.test(whole));
  const base = { written: part.trim(), isBelow: false, instead: null };
  const bare = { ...base, kind: null, strong: whole, weak: foldName(whole) };
  if (!beginning) return bare;
  const { kind, shape } = beginning;
  const strong = numbered(whole.replace(shape, ''));
  const instead = /^(?:XA|PHUONG) /.test(whole) ? bare : null;
  return { ...base, kind, isBelow: kind === null, strong, weak: foldName(strong), instead };
}

/** Wards with numbers are written 1, 01 and I. */
export const numbered = (name: string): string =>
  /^0\d$/.test(name) ? name.slice(1) : /^[IVX]+$/.test(name) ? String(romans.indexOf(name) + 1 || name) : name;

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

export const levelsOf = (kind: PlaceKind | null): readonly PlaceLevel[] => {
  if (kind === null) return ['province', 'district', 'commune'];
  if (kind === 'tỉnh') return ['province'];
  if (kind === 'thành phố') return ['province', 'district'];
  return kind === 'huyện' || kind === 'quận' || kind === 'thị xã' ? ['district'] : ['commune'];
};
