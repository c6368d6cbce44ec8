import { assertCatalogue } from '@hotich/catalogue';
import { readConfig, startOrExit } from '@hotich/config';
import { createHttpApp } from '@hotich/http';
import { WorkerEnvironment } from './worker.environment';
import { WorkerModule } from './worker.module';

startOrExit(async () => {
  // A rule that cannot be right is found before anybody's dossier begins under it.
  assertCatalogue();
  const env = readConfig(WorkerEnvironment);
  const app = await createHttpApp(WorkerModule.forRoot(env), { title: 'Hộ Tịch: worker', service: 'worker' });
  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
});
