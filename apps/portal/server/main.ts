import { createPortalServer } from './portal-server';
import { readPortalSettings } from './portal-settings';

async function main(): Promise<void> {
  const settings = readPortalSettings(process.env);
  const app = await createPortalServer(settings);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await app.listen({ host: settings.host, port: settings.port });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The portal could not start'}\n`);
  process.exitCode = 1;
});
