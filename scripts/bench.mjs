/** `npm run bench`: measures the system beside simpler ones and shows the figures; it never judges them. */
import { parseArgs } from 'node:util';
import { ensureInstalled, giveUp } from './ensure-installed.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    cold: { type: 'boolean', default: false },
    dossiers: { type: 'string', default: '100' },
    births: { type: 'string', default: '2000000' },
  },
});
await ensureInstalled().catch(giveUp);
const { bench } = await import('../test/bench/bench.mjs');
await bench({
  json: values.json,
  only: values.only.flatMap((names) => names.split(',')),
  cold: values.cold,
  dossiers: Number(values.dossiers),
  births: Number(values.births),
});
