import { writeFileSync } from 'node:fs';
import { describeOfficeApi } from './office-app';

/** Writes the description to the file named, or to standard output. */
async function main(file: string | undefined): Promise<void> {
  const json = `${JSON.stringify(await describeOfficeApi(), null, 2)}\n`;
  if (file === undefined) process.stdout.write(json);
  else writeFileSync(file, json);
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
