/**
 * One whole system for all journeys, from the compiled apps, on free ports and a data folder of its own. Plain
 * JavaScript, because the runner loads this before its own mapping of our rooms is in force.
 */
const { rmSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const varDir = join(root, 'var', 'test', 'journeys');

module.exports = async () => {
  rmSync(varDir, { recursive: true, force: true });
  const { startSystem } = require(join(root, 'dist', 'apps', 'local', 'src'));
  const system = await startSystem({
    varDir,
    ports: 'free',
    seed: { births: 600 },
    durable: false,
    env: { ...process.env, LOG_LEVEL: 'info' },
    childEnv: { all: { RATE_LIMIT_PER_MINUTE: '100000' } },
  });
  globalThis.hotichSystem = system;
  process.env.HOTICH_TEST_SYSTEM = JSON.stringify({
    urls: system.urls,
    owner: system.postgres.urls.owner,
    temporal: system.temporal,
    payloadKeys: system.payloadKeys,
    varDir,
  });
};
