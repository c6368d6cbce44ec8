import { parseArgs } from 'node:util';
import { type LinkThresholds, usualThresholds } from '@hotich/domain';
import { LinkRefusal } from './link-refusal';

/** Columns that a list may have, in the tool's own words. */
export const columns = ['id', 'name', 'birth_date', 'sex', 'personal_id', 'mother', 'father', 'place'] as const;
export type LinkColumn = (typeof columns)[number];

/** The columns of a file that make a column of ours, joined by a space. */
export type ColumnMap = Readonly<Partial<Record<LinkColumn, readonly string[]>>>;

export interface LinkWish {
  readonly left: string;
  /** Without it, duplicates inside the left file are sought. */
  readonly right: string | undefined;
  readonly map: ColumnMap;
  readonly thresholds: LinkThresholds;
  readonly explain: boolean;
  readonly all: boolean;
}

/** Null: only help was asked for. */
export function linkWish(args: readonly string[]): LinkWish | null {
  const { values, positionals } = parsed(args);
  if (values.help === true) return null;
  const files = [values.left, values.right, ...positionals].filter((file) => file !== undefined);
  if (values.left === undefined && values.right !== undefined && positionals.length === 0) {
    throw new LinkRefusal('There is a --right file and no --left file.');
  }
  const [left, right, ...more] = values.left === undefined ? [...positionals, values.right].filter(isGiven) : files;
  if (left === undefined) throw new LinkRefusal('Name a file: --left a.csv, and --right b.csv for two lists.');
  if (more.length > 0) throw new LinkRefusal(`Two files at most, and ${files.length} were named.`);
  return {
    left,
    right,
    map: columnMap(values.map ?? []),
    thresholds: thresholdsOf(values.threshold ?? []),
    explain: values.explain === true,
    all: values.all === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        left: { type: 'string' },
        right: { type: 'string' },
        map: { type: 'string', multiple: true },
        threshold: { type: 'string', multiple: true },
        explain: { type: 'boolean' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new LinkRefusal(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function columnMap(texts: readonly string[]): ColumnMap {
  const map: Partial<Record<LinkColumn, readonly string[]>> = {};
  for (const part of texts.flatMap((text) => text.split(',')).map((text) => text.trim())) {
    if (part === '') continue;
    const [ours = '', theirs = ''] = part.split(/=(.*)/s).map((side) => side.trim());
    const column = columns.find((known) => known === ours.toLowerCase());
    const names = theirs.split('+').map((name) => name.trim());
    if (column === undefined || names.some((name) => name === '')) {
      throw new LinkRefusal(
        `--map wants pairs such as name=given_name+surname, and ${JSON.stringify(part)} is none; left of the sign stands one of ${columns.join(', ')}.`,
      );
    }
    map[column] = names;
  }
  return map;
}

/** `8` is the score of a match; `match=8,review=-2` names both. */
function thresholdsOf(texts: readonly string[]): LinkThresholds {
  const chosen = { ...usualThresholds };
  for (const part of texts.flatMap((text) => text.split(','))) {
    const [, name = 'match', number = ''] = /^\s*(?:(match|review)\s*=)?\s*(-?\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    if (number === '') {
      throw new LinkRefusal(`--threshold wants scores, as in match=8,review=-2, and got ${JSON.stringify(part)}.`);
    }
    chosen[name === 'review' ? 'review' : 'match'] = Number(number);
  }
  return chosen.review > chosen.match ? { ...chosen, review: chosen.match } : chosen;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined;
}
