import { assertCatalogue } from '@hotich/catalogue';
import { ApiEnvironment, readConfig, startOrExit } from '@hotich/config';
import { officeApp } from './office-app';

startOrExit(async () => {
  // A rule that cannot be right is found before anybody's dossier begins under it.
  assertCatalogue();
  const env = readConfig(ApiEnvironment);
  const app = await officeApp(env);
  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
});
