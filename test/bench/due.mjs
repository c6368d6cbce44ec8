import { figure } from './report.mjs';
import { room } from './rooms.mjs';

const { editions, planOf } = room('libs/catalogue');
const { clockOf, explainVi, instantOfMillis, millisOfInstant, parseInstant, recount, vietnam2025To2028 } =
  room('libs/domain');

const runs = 7;
const plans = 50_000;
const deadlines = 50_000;

/**
 * Pure arithmetic in one process: making a dossier's plan, counting its deadline, and what a late announcement of a day
 * off asks for, all open deadlines counted once more.
 */
export async function due() {
  const ledgers = drawnLedgers(deadlines);
  const open = ledgers.map(({ ledger, rule }, index) => {
    const { due: appointment, dueOriginal } = clockOf(ledger, rule, vietnam2025To2028);
    return { id: String(index), ledger, rule, was: { due: appointment, dueOriginal } };
  });
  const works = {
    planned: () => planAll(),
    counted: () => ledgers.forEach(({ ledger, rule }) => clockOf(ledger, rule, vietnam2025To2028)),
    told: () => ledgers.forEach(({ ledger, rule }) => explainVi(clockOf(ledger, rule, vietnam2025To2028).explanation)),
    // A calendar of its own for every run: none may profit from what was sorted out for the last.
    recounted: () => recount(open, withOneMoreDayOff()),
  };
  Object.values(works).forEach((work) => work());
  const seen = { planned: [], counted: [], told: [], recounted: [] };
  for (let run = 0; run < runs; run += 1)
    for (const [name, work] of Object.entries(works)) seen[name].push(secondsOf(work));
  const { moved } = recount(open, withOneMoreDayOff());
  const history = 'start, verification, request of a supplement, completion';
  return [
    figure({
      name: 'due-plan',
      unit: 'plans a second',
      ours: seen.planned.map((seconds) => plans / seconds),
      note: `plans of all editions in turn, by all three channels; ${plans} a run`,
    }),
    figure({
      name: 'due-count',
      unit: 'deadlines a second',
      ours: seen.counted.map((seconds) => deadlines / seconds),
      note: `ledgers of up to four lines (${history}), under all rules of the catalogue; ${deadlines} a run`,
    }),
    figure({
      name: 'due-told',
      unit: 'deadlines a second',
      ours: seen.told.map((seconds) => deadlines / seconds),
      note: 'the same with the working-out in Vietnamese sentences',
    }),
    figure({
      name: 'due-recount',
      unit: `s for ${deadlines}`,
      ours: seen.recounted,
      note: `all of them once more after one more day off was announced, which moved ${moved.length}`,
    }),
  ];
}

function planAll() {
  const channels = ['online', 'counter', 'post'];
  for (let made = 0; made < plans; made += 1)
    planOf(editions[made % editions.length], { channel: channels[made % 3], office: '99001', answers: {} });
}

/** The same for everybody who runs it; accepted within the weeks around the day that is announced below. */
function drawnLedgers(count) {
  const next = draws(1);
  const rules = editions.flatMap(({ deadline, deadlineWhen = [] }) => [
    deadline,
    ...deadlineWhen.map(({ rule }) => rule),
  ]);
  const begin = millisOfInstant(parseInstant('2026-10-01T07:00:00+07:00'));
  const kinds = ['started', 'verificationRequired', 'supplementAsked', 'supplemented'];
  return Array.from({ length: count }, () => {
    let at = begin + Math.floor(next() * 60 * 86_400) * 1000;
    const ledger = kinds.slice(0, 1 + Math.floor(next() * kinds.length)).map((kind) => {
      const line = { kind, at: instantOfMillis(at), by: 'staff-1', ground: '' };
      at += Math.floor(next() * 2 * 86_400) * 1000;
      return line;
    });
    return { ledger, rule: rules[Math.floor(next() * rules.length)] };
  });
}

function withOneMoreDayOff() {
  return {
    ...vietnam2025To2028,
    version: 'bench',
    daysOff: [...vietnam2025To2028.daysOff, { date: '2026-11-20', ground: 'Thông báo' }],
  };
}

/** Mulberry32: small, and the same everywhere. */
function draws(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function secondsOf(work) {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}
