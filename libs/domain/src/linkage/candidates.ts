import type { LinkablePerson } from './linkable-person';
import { tracesOf } from './traces';

/** Places of two records in their lists. */
export interface PairOfRecords {
  readonly left: number;
  readonly right: number;
}

/** For each record so many of the likeliest are compared in full. */
const perRecord = { twoLists: 12, oneList: 25 };
/** A trace shared by more than this part of a list points nowhere. */
const mostShared = 1 / 8;
const alwaysUseful = 100;
const neverUseful = 1500;

/**
 * Pairs worth comparing: for every record of either list the likeliest of the other, by the rare traces they share. With
 * one list, pairs inside it, the earlier record first. Time grows with the records, not with their square.
 */
export function candidatePairs(left: readonly LinkablePerson[], right?: readonly LinkablePerson[]): PairOfRecords[] {
  const leftTraces = tracesByNumber(left, right ?? []);
  const size = right === undefined ? left.length : right.length;
  const split = left.length;
  const forLeft = leftTraces.slice(0, split);
  const forRight = right === undefined ? forLeft : leftTraces.slice(split);
  const found = new Set<number>();
  best(forLeft, forRight, right === undefined, (one, other) => {
    found.add(right === undefined && other < one ? other * size + one : one * size + other);
  });
  if (right !== undefined) best(forRight, forLeft, false, (one, other) => found.add(other * size + one));
  return Array.from(found, (code) => ({ left: Math.floor(code / size), right: code % size }));
}

interface NumberedTrace {
  readonly number: number;
  readonly trust: number;
}

function tracesByNumber(left: readonly LinkablePerson[], right: readonly LinkablePerson[]): NumberedTrace[][] {
  const numbers = new Map<string, number>();
  return [...left, ...right].map((person) =>
    tracesOf(person).map(({ key, trust }) => {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      return { number, trust };
    }),
  );
}

function best(
  askers: readonly NumberedTrace[][],
  asked: readonly NumberedTrace[][],
  isSameList: boolean,
  take: (asker: number, found: number) => void,
): void {
  const records = new Map<number, number[]>();
  asked.forEach((traces, record) => {
    for (const { number } of traces) {
      const list = records.get(number);
      if (list === undefined) records.set(number, [record]);
      else list.push(record);
    }
  });
  const most = Math.min(neverUseful, Math.max(alwaysUseful, asked.length * mostShared));
  const points = new Float64Array(asked.length);
  askers.forEach((traces, asker) => {
    const touched: number[] = [];
    for (const { number, trust } of traces) {
      const list = records.get(number);
      if (list === undefined || list.length > most) continue;
      const worth = trust * Math.log2((asked.length + 1) / list.length);
      for (const record of list) {
        if (points[record] === 0) touched.push(record);
        points[record] = (points[record] ?? 0) + worth;
      }
    }
    if (isSameList) points[asker] = 0;
    for (const record of highest(points, touched, isSameList ? perRecord.oneList : perRecord.twoLists))
      if (!isSameList || record !== asker) take(asker, record);
    for (const record of touched) points[record] = 0;
  });
}

/** The `most` records with the most points. */
function highest(points: Float64Array, touched: readonly number[], most: number): readonly number[] {
  const top: number[] = [];
  let least = 0;
  for (const record of touched) {
    const value = points[record] ?? 0;
    if (top.length >= most && value <= least) continue;
    let place = top.length;
    while (place > 0 && (points[top[place - 1] ?? 0] ?? 0) < value) place -= 1;
    top.splice(place, 0, record);
    if (top.length > most) top.pop();
    least = points[top.at(-1) ?? 0] ?? 0;
  }
  return top;
}
