import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const varDir = join(root, 'var', 'bench');
/** Where the launcher puts the keystores of leaders and agencies. */
export const keystoresDir = join(varDir, 'authority', 'keystores');

const require = createRequire(import.meta.url);

/** A compiled room of the project: `libs/temporal`, `activities`, or a file within one. */
export const room = (name, file = 'index') => require(join(root, 'dist', name, 'src', `${file}.js`));
