import { ApiEnvironment, readConfig, startOrExit } from '@hotich/config';
import { citizenApp } from './citizen-app';

startOrExit(async () => {
  const env = readConfig(ApiEnvironment);
  const app = await citizenApp(env);
  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
});
