import { writeFileSync } from 'node:fs';
import { startOrExit } from '@hotich/config';
import { describeCitizenApi } from './citizen-app';

/** Prints the OpenAPI document, or writes it to the file named as argument. */
startOrExit(async () => {
  const text = `${JSON.stringify(await describeCitizenApi(), null, 2)}\n`;
  const file = process.argv[2];
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
});
