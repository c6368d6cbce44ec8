import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './children.mjs';
import { varDir } from './rooms.mjs';

/** Whole: as people run it. Outside: database, engine and the stand-ins of other bodies, for workers of the bench's own. */
const arrangements = { whole: {}, outside: { apps: ['sandbox'] } };

/** The system that is measured, started when first wanted, on a data folder of its own that begins empty. */
export class Stand {
  #running = null;
  #kind = null;
  #begun = false;
  /** Kept over restarts: certificates of the local authority say for ever where it is asked about them. */
  #ports = 'free';

  /** The running system in that arrangement, with `pid` of its launcher, `pids` by name, addresses, and the person key. */
  async system(kind = 'whole') {
    if (this.#kind !== kind) await this.restart(kind);
    const { pid, told } = this.#running;
    const { personKey } = JSON.parse(readFileSync(join(varDir, 'secrets.json'), 'utf8'));
    return { ...told, pid, personKey };
  }

  /** Stops what runs and starts on the same data; the seconds from the launcher's start until every part answers. */
  async restart(kind = 'whole') {
    await this.stop();
    if (!this.#begun) rmSync(varDir, { recursive: true, force: true });
    this.#begun = true;
    const begun = performance.now();
    this.#running = await startChild(new URL('./launcher.mjs', import.meta.url), {
      varDir,
      ports: this.#ports,
      ...arrangements[kind],
    });
    this.#ports = this.#running.told.ports;
    this.#kind = kind;
    const seconds = (performance.now() - begun) / 1000;
    console.log(`  the system (${kind}) is up after ${seconds.toFixed(1)} s`);
    return seconds;
  }

  async stop() {
    await this.#running?.stop();
    this.#running = null;
    this.#kind = null;
  }
}
