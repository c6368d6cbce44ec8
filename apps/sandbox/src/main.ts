import { logToStdout } from './event-log';
import { storyPeople } from './story-people';
import { startSandbox } from './sandbox';
import { readSandboxSettings } from './settings';
import { localAuthority } from './trust/local-authority';

async function run(): Promise<void> {
  const settings = readSandboxSettings(process.env);
  const sandbox = await startSandbox(
    settings,
    storyPeople(settings),
    localAuthority(settings.authorityDir),
    logToStdout,
  );
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    logToStdout('sandbox.stopping', { signal });
    sandbox.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function fail(error: unknown): never {
  const said = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${said.message}\n`);
  logToStdout('sandbox.failed', { code: 'code' in said ? String(said.code) : said.name });
  process.exit(1);
}

run().catch(fail);
