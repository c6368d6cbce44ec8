import { certificate } from './certificate.mjs';
import { dossierCpu } from './dossier-cpu.mjs';
import { dossierShape } from './dossier-shape.mjs';
import { due } from './due.mjs';
import { http } from './http.mjs';
import { link } from './link.mjs';
import { registers } from './registers.mjs';
import { machine, table } from './report.mjs';
import { Stand } from './stand.mjs';
import { startCold } from './start-cold.mjs';
import { startWarm } from './start-warm.mjs';

/**
 * Each takes the stand and the options and gives its figures; `names` are those that `--only` chooses by.
 * Those that need the system freshly started come first, those that load it come last.
 */
const benchmarks = [
  { names: ['start-cold'], run: startCold },
  { names: ['start-warm', 'memory'], run: startWarm },
  { names: ['dossier-transitions', 'dossier-events'], run: dossierShape },
  { names: ['due-plan', 'due-count', 'due-told', 'due-recount'], run: due },
  { names: ['certificate'], run: certificate },
  { names: ['link'], run: link },
  { names: ['registers-id', 'registers-name', 'registers-slip', 'registers-slip-found'], run: registers },
  { names: ['http'], run: http },
  { names: ['dossier-cpu'], run: dossierCpu },
];

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {string} unit
 * @property {number} ours the median of the runs
 * @property {number | null} baseline the median of what it is held beside, measured in the same run
 * @property {number | null} ratio ours to the baseline, turned so that more is better for us
 * @property {number} runs
 * @property {string} aim
 * @property {string} spread lowest and highest run
 * @property {string} note what exactly was done
 */

/** @param {{ json: boolean, only: string[], cold: boolean, dossiers: number, births: number }} options */
export async function bench(options) {
  const chosen = benchmarks.filter(({ names }) => isWanted(names, options.only));
  if (chosen.length === 0) {
    console.error(`No such benchmark. There are: ${benchmarks.flatMap(({ names }) => names).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  console.log(machine());
  const stand = new Stand();
  /** @type {Figure[]} */
  const figures = [];
  try {
    for (const { names, run } of chosen) {
      console.log(`\n▶ ${names.join(', ')}`);
      figures.push(...(await run(stand, options)));
    }
  } finally {
    await stand.stop();
  }
  const shown = figures.filter(({ name }) => isWanted([name], options.only));
  console.log(`\n${table(shown)}\n`);
  if (!options.json) return;
  for (const { name, ours, baseline, ratio, runs, unit } of shown)
    console.log(JSON.stringify({ name, ours, baseline, ratio, runs, unit }));
}

/** A name chooses itself and all that begin with it, so that `dossier` chooses everything about dossiers. */
const isWanted = (names, only) =>
  only.length === 0 || names.some((name) => only.some((wish) => name.startsWith(wish) || wish.startsWith(`${name}-`)));
