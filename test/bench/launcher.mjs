/** Brings the system up in a process of its own, so that the bench is no part of what it measures. */
import { serve } from './children.mjs';
import { room } from './rooms.mjs';

const { startSystem } = room('apps/local');
const system = await startSystem({
  ...JSON.parse(process.argv[2]),
  env: { ...process.env, LOG_LEVEL: 'info' },
  // One caller makes the requests of thousands.
  childEnv: { all: { RATE_LIMIT_PER_MINUTE: '1000000000' } },
  onProgress: ({ step, state, text }) => process.send({ note: `${step}: ${text ?? state}` }),
});
const { urls, ports, postgres, temporal, payloadKeys, populationApiKey } = system;
const pids = Object.fromEntries([...system.processes].map(([name, { pid }]) => [name, pid]));
serve({ urls, ports, postgres, temporal, payloadKeys, populationApiKey, pids }, () => system.stop());
