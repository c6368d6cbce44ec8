/** Runs the steps of a gate one after the other, showing each with its time; stops at the first that fails. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** `steps`: [title, command, ...arguments]; commands of packages are found without a shell. */
export async function runSteps(steps) {
  for (const [title, command, ...args] of steps) {
    const begun = Date.now();
    console.log(`\n▶ ${title}`);
    const code = await run(command, args);
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    if (code !== 0) {
      console.error(`✖ ${title} failed after ${seconds} s`);
      process.exit(code ?? 1);
    }
    console.log(`✔ ${title} ${seconds} s`);
  }
}

function run(command, args) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`;
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', resolve);
  });
}
