import { join } from 'node:path';
import { playDemo } from './demo/demo';

/** `npm run demo`: both stories against the running system. Progress as it goes; the last line is one JSON object. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  const on = (port: string): string => `http://127.0.0.1:${port}`;
  const at = {
    portal: on(env['HOTICH_PORT_PORTAL'] ?? '4000'),
    citizenApi: on(env['HOTICH_PORT_CITIZEN_API'] ?? '4001'),
    officeApi: on(env['HOTICH_PORT_OFFICE_API'] ?? '4002'),
    sandbox: on(env['HOTICH_PORT_SANDBOX'] ?? '4010'),
  };
  const running = await fetch(`${at.citizenApi}/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!running) {
    console.error('The system is not running. Start it in another terminal with: npm start');
    process.exit(1);
  }
  const stories = await playDemo(at, join(process.cwd(), 'var', 'demo'), (line) => console.log(line));
  console.log(JSON.stringify({ stories }));
}

main(process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
