/** `npm run --silent catalogue`: every procedure as data. */
import { parseArgs } from 'node:util';
import { runTool } from './run-tool.mjs';

const help = `Usage: npm run --silent catalogue [-- --help]

Prints the whole catalogue as one JSON object:

  procedures  every edition of every procedure, grouped by life event and, within a code, oldest first. Each has
              code, edition (first day), validTo (last day or null), title, summary, ground, lifeEvent, offered,
              competence, presence, proxy, form, components, deadline, deadlineWhen, verification, policy, steps,
              stepsWhen, duty, fee, entries, notes and results. What does not apply is absent.
  withdrawn   national codes that are no longer offered, with the reason and what took their place
  uncertain   facts of the rules that nobody has verified yet, with the value in use

The order is the same every time. Packages are installed and the code compiled first when that is needed.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) process.stdout.write(help);
else await runTool('catalogue');
