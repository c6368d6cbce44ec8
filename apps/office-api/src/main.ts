import { ApiEnvironment, readConfig, startOrExit } from '@hotich/config';
import { officeApp } from './office-app';

startOrExit(async () => {
  const env = readConfig(ApiEnvironment);
  const app = await officeApp(env);
  await app.listen(env.HTTP_PORT, env.HTTP_HOST);
});
