import { inflateSync } from 'node:zlib';
import { withoutPrediction } from './png-prediction';

/** Where an object stands: at an offset, or in an object stream. */
export type Place =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'inStream'; readonly stream: number; readonly index: number };

export interface References {
  /** By object number; the newest section decides. */
  readonly places: ReadonlyMap<number, Place>;
  /** As written in the newest trailer: `1 0 R`, or undefined. */
  readonly root: string | undefined;
  readonly info: string | undefined;
  readonly encrypted: boolean;
}

interface Section {
  readonly entries: ReadonlyMap<number, Place>;
  /** The trailer as text. */
  readonly trailer: string;
}

const mostSections = 1024;
const mostObjects = 8_388_607;
const largestTable = 256 * 1024 * 1024;

/**
 * The cross-references of a file, read by the letter of ISO 32000-2, 7.5.4 to 7.5.8: no repair, no hybrid files (which
 * show one content to old readers and another to new ones), and every object where its entry says.
 * @throws Error where a reader would have to guess.
 */
export function readReferences(file: Buffer): References {
  const tail = file.subarray(Math.max(0, file.length - 2048)).toString('latin1');
  const start = [...tail.matchAll(/startxref\s+(\d+)\s+%%EOF/g)].at(-1)?.[1];
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let newest: string | undefined;
  for (let at = Number(start ?? Number.NaN); ;) {
    if (!Number.isSafeInteger(at) || at >= file.length || seen.has(at) || seen.size > mostSections)
      throw new Error('references');
    seen.add(at);
    const { entries, trailer } = sectionAt(file, at);
    if (/\/XRefStm\b/.test(trailer)) throw new Error('hybrid references');
    for (const [number, place] of entries) if (!places.has(number)) places.set(number, place);
    newest ??= trailer;
    const previous = numberIn(trailer, 'Prev');
    if (previous === undefined) break;
    at = previous;
  }
  for (const [number, place] of places) requireObject(file, number, place);
  return {
    places,
    root: referenceIn(newest, 'Root'),
    info: referenceIn(newest, 'Info'),
    encrypted: /\/Encrypt\b/.test(newest),
  };
}

/** An offset of 0 is written by some programs for objects that are not there. */
function requireObject(file: Buffer, number: number, place: Place): void {
  if (place.kind !== 'offset' || place.offset === 0) return;
  const head = /^\s*(\d+)\s+(\d+)\s+obj/.exec(file.subarray(place.offset, place.offset + 40).toString('latin1'));
  if (Number(head?.[1]) !== number || Number(head?.[2]) !== place.generation) throw new Error('object elsewhere');
}

function sectionAt(file: Buffer, at: number): Section {
  const head = file.subarray(at, at + 64).toString('latin1');
  if (/^\s*xref\s/.test(head)) return tableAt(file, at);
  if (/^\s*\d+\s+\d+\s+obj/.test(head)) return streamAt(file, at);
  throw new Error('no references here');
}

function tableAt(file: Buffer, at: number): Section {
  const end = file.indexOf('trailer', at);
  const finish = file.indexOf('startxref', end);
  if (end < 0 || finish < 0 || end - at > largestTable) throw new Error('table of references');
  const text = file.subarray(at, end).toString('latin1');
  const entries = new Map<number, Place>();
  const subsection = /\s*(\d+)[ \t]+(\d+)\s+/y;
  const entry = /(\d{10}) (\d{5}) ([nf])\s*/y;
  let position = /^\s*xref\s*/.exec(text)?.[0].length ?? 0;
  while (position < text.length) {
    subsection.lastIndex = position;
    const [whole = '', first = '', count = ''] = subsection.exec(text) ?? [];
    if (whole === '') throw new Error('subsection of references');
    entry.lastIndex = position + whole.length;
    for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
      const [found = '', offset, generation, kind] = entry.exec(text) ?? [];
      if (found === '' || number > mostObjects) throw new Error('entry of references');
      const place = { kind: 'offset', offset: Number(offset), generation: Number(generation) } as const;
      entries.set(number, kind === 'n' ? place : { kind: 'free' });
    }
    // With no entries at all, the expression was not used and keeps its place.
    position = entry.lastIndex;
  }
  return { entries, trailer: file.subarray(end, finish).toString('latin1') };
}

function streamAt(file: Buffer, at: number): Section {
  const keyword = file.indexOf('stream', at);
  const trailer = file.subarray(at, keyword).toString('latin1');
  if (keyword < 0 || !/\/Type\s*\/XRef\b/.test(trailer)) throw new Error('stream of references');
  const start = keyword + 6 + (file[keyword + 6] === 0x0d ? 2 : 1);
  const length = numberIn(trailer, 'Length') ?? Number.NaN;
  const raw = file.subarray(start, start + length);
  const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(trailer)?.[1];
  if (raw.length !== length || (filter !== undefined && filter !== 'FlateDecode'))
    throw new Error('stream of references');
  const packed = filter === undefined ? raw : inflateSync(raw, { maxOutputLength: largestTable });
  const predictor = numberIn(trailer, 'Predictor') ?? 1;
  const data = predictor >= 10 ? withoutPrediction(packed, numberIn(trailer, 'Columns') ?? 1) : packed;
  return { entries: entriesOf(data, trailer), trailer };
}

function entriesOf(data: Buffer, trailer: string): Map<number, Place> {
  const [type = -1, second = -1, third = -1] = numbersIn(trailer, 'W') ?? [];
  const size = numberIn(trailer, 'Size') ?? 0;
  const index = numbersIn(trailer, 'Index') ?? [0, size];
  const width = type + second + third;
  if ([type, second, third].some((one) => one < 0 || one > 8) || width === 0) throw new Error('widths');
  const entries = new Map<number, Place>();
  let at = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part, part + 2);
    for (let number = first; number < first + count; number += 1, at += width) {
      if (at + width > data.length || number > mostObjects) throw new Error('entries missing');
      const kind = type === 0 ? 1 : uint(data, at, type);
      entries.set(number, placeOf(kind, uint(data, at + type, second), uint(data, at + type + second, third)));
    }
  }
  return entries;
}

function placeOf(kind: number, second: number, third: number): Place {
  if (kind === 0) return { kind: 'free' };
  if (kind === 1) return { kind: 'offset', offset: second, generation: third };
  if (kind === 2) return { kind: 'inStream', stream: second, index: third };
  throw new Error('kind of entry');
}

function uint(data: Buffer, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (data[at + index] ?? 0);
  if (!Number.isSafeInteger(value)) throw new Error('number too large');
  return value;
}

/** Written twice, a key would be read in two ways. */
function onlyMatch(text: string, expression: RegExp): string | undefined {
  const found = [...text.matchAll(expression)];
  if (found.length > 1) throw new Error('key written twice');
  return found[0]?.[1];
}

function numberIn(text: string, key: string): number | undefined {
  const found = onlyMatch(text, new RegExp(`/${key}\\s+(\\d+)(?!\\d|\\s+\\d+\\s+R)`, 'g'));
  return found === undefined ? undefined : Number(found);
}

function numbersIn(text: string, key: string): number[] | undefined {
  return onlyMatch(text, new RegExp(`/${key}\\s*\\[([\\d\\s]*)\\]`, 'g'))
    ?.trim()
    .split(/\s+/)
    .map(Number);
}

function referenceIn(text: string, key: string): string | undefined {
  return onlyMatch(text, new RegExp(`/${key}\\s+(\\d+\\s+\\d+\\s+R)\\b`, 'g'));
}
