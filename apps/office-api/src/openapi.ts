import { writeFileSync } from 'node:fs';
import { startOrExit } from '@hotich/config';
import { describeOfficeApi } from './office-app';

/** Writes the description to the file named as argument, or to standard output. */
startOrExit(async () => {
  const json = `${JSON.stringify(await describeOfficeApi(), null, 2)}\n`;
  const file = process.argv[2];
  if (file === undefined) process.stdout.write(json);
  else writeFileSync(file, json);
});
