import type { PlaceKind } from './place-unit';

const kinds: readonly PlaceKind[] = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường'];

/** `thị xã Ngã Năm` apart: for the lists of this folder, whose units all begin with their kind. */
export function kindAndNameOf(written: string): { kind: PlaceKind; name: string } {
  const kind = kinds.find((one) => written.startsWith(`${one} `));
  if (!kind) throw new Error(`place.kindMissing: ${written}`);
  return { kind, name: written.slice(kind.length + 1) };
}
