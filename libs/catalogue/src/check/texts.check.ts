import type { Procedure } from '../procedure';
import { finding, type Finding, unless } from './finding';

/** Every text in both languages, in whole composed letters; every rule with the article that says so. */
export function textFindings(procedure: Procedure): Finding[] {
  return walk(procedure, '');
}

function walk(part: unknown, path: string): Finding[] {
  if (typeof part !== 'object' || part === null) return [];
  const entries = Object.entries(part);
  const here = 'vi' in part || 'km' in part ? wrongWords(part, path) : [];
  return [
    ...here,
    ...entries.flatMap(([key, value]) => {
      const at = Array.isArray(part) ? `${path}[${nameOf(value) ?? key}]` : path === '' ? key : `${path}.${key}`;
      return key === 'ground' ? wrongGround(value, at) : walk(value, at);
    }),
  ];
}

/** Items of a list are told by their id or value where they have one: numbers move when something is put in before. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return 'value' in value && typeof value.value === 'string' ? value.value : null;
}

function wrongWords(words: object, path: string): Finding[] {
  const [vi, km] = ['vi' in words ? words.vi : '', 'km' in words ? words.km : ''];
  if (typeof vi !== 'string' || typeof km !== 'string') return [finding(path, 'is no text')];
  return [
    ...unless(/\p{Script=Latin}/u.test(vi) && !/\p{Script=Khmer}/u.test(vi), path, 'is not said in Vietnamese'),
    ...unless(/\p{Script=Khmer}/u.test(km), path, 'is not said in Khmer'),
    ...unless(isClean(vi) && isClean(km), path, 'is not written in whole, composed letters (NFC)'),
  ];
}

const isClean = (text: string): boolean => text === text.normalize('NFC').trim();

/**
 * The number of a law, decree, circular or decision (`60/2014/QH13`, `NĐ 120/2025/NĐ-CP`, `TT 281/2016/TT-BTC`), or an
 * article of a code of law known by its name and year (`Bộ luật Dân sự 2015 Điều 47`). Where only the published text of a
 * procedure says it, the procedure's own code (`thủ tục 2.001255`), under which anybody finds that text.
 */
const lawNumber = /\d+(\.\d+)?\/(\d{4}\/)?\p{Lu}[\p{Lu}\d-]+/u;
const publishedText = /thủ tục \d\.\d{6}/iu;
const articleOfCode = /\p{L}+ \d{4},? (Điều|khoản) \d+/u;
const citations = [lawNumber, articleOfCode, publishedText];

function wrongGround(ground: unknown, path: string): Finding[] {
  if (typeof ground !== 'string' || ground.trim() === '') return [finding(path, 'names no legal basis')];
  return [
    ...unless(ground === ground.normalize('NFC'), path, 'is not written in whole, composed letters (NFC)'),
    ...unless(
      citations.some((shape) => shape.test(ground)),
      path,
      'cites no law that can be looked up',
    ),
  ];
}
