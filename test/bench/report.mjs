import { cpus, loadavg, totalmem } from 'node:os';

/** What a reader must know of the machine before he compares figures. */
export function machine() {
  const cores = cpus();
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(0);
  return [
    `Machine: ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.version}, ${process.platform}`,
    `Load before the start: ${loadavg()[0]?.toFixed(2)}. A shared machine is noisy: compare ratios, which are measured`,
    'in one run, rather than figures of two runs; with a load above the number of cores trust neither.',
  ].join('\n');
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * One line of the result from its runs. `moreIsBetter` says which way the ratio turns: above 1 is always better for us.
 * @returns {import('./bench.mjs').Figure}
 */
export function figure({ name, unit, ours, baseline = [], aim = '', note = '', moreIsBetter = false }) {
  const [mine, theirs] = [median(ours), baseline.length > 0 ? median(baseline) : null];
  return {
    name,
    unit,
    ours: rounded(mine),
    baseline: theirs === null ? null : rounded(theirs),
    ratio: theirs === null ? null : rounded(moreIsBetter ? mine / theirs : theirs / mine),
    runs: ours.length,
    aim,
    spread: `${shown(Math.min(...ours))} – ${shown(Math.max(...ours))}`,
    note,
  };
}

/** Columns as wide as their widest cell; under each line, what was done. */
export function table(figures) {
  const head = ['benchmark', 'ours', 'baseline', 'ratio', 'aim', 'unit', 'runs', 'lowest – highest'];
  const rows = figures.map((f) => [
    f.name,
    shown(f.ours),
    shown(f.baseline),
    shown(f.ratio),
    f.aim,
    f.unit,
    String(f.runs),
    f.spread,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => cells.map((cell, at) => cell.padEnd(widths[at])).join('  ');
  const notes = figures.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}`);
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line), '', ...notes].join('\n');
}

const rounded = (value) => Number(value.toPrecision(4));
const shown = (value) => (value === null ? '–' : String(rounded(value)));
