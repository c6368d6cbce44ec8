import { assertCatalogue } from '@hotich/catalogue';
import { ApiEnvironment, readConfig, startOrExit } from '@hotich/config';
import { citizenApp } from './citizen-app';

startOrExit(async () => {
  // A rule that cannot be right is found before anybody's dossier begins under it.
  assertCatalogue();
  const env = readConfig(ApiEnvironment);
  const app = await citizenApp(env);
  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
});
