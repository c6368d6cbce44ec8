import type { RunningProcess } from './child';
import type { AppName, Entries } from './apps';
import type { Ports } from './ports';
import type { OnProgress } from './progress';
import type { DatabaseRole } from './secrets';

export interface SystemOptions {
  /** Holds all data, logs and secrets; made when missing. One system at a time may run on it. */
  readonly varDir: string;
  /** 'free' picks free ports below 32768; single ones replace the usual. Default: usual ports or HOTICH_PORT_*. */
  readonly ports?: 'free' | Partial<Ports>;
  /** False leaves the stand-ins out; `childEnv` must then give the addresses of the real systems. */
  readonly sandbox?: boolean;
  readonly seed?: { readonly births: number };
  readonly onProgress?: OnProgress;
  /** The settings read: HOTICH_PORT_*, DATABASE_ADMIN_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, LOG_LEVEL. */
  readonly env?: NodeJS.ProcessEnv;
  /** More variables for single apps, or for all of them; they win over the launcher's own. */
  readonly childEnv?: Partial<Readonly<Record<AppName | 'all', Readonly<Record<string, string>>>>>;
  /** The apps to start; all when left out. */
  readonly apps?: readonly AppName[];
  /** False only in tests that throw their data away: PostgreSQL then does not wait for the disk. */
  readonly durable?: boolean;
  /** A port for the engine's own web page, which is off otherwise. */
  readonly temporalUi?: number | undefined;
  /** Breaks the start off; everything started until then is stopped. */
  readonly signal?: AbortSignal | undefined;
  /** Entry files in place of the built ones, and the folder they are relative to: for tests of the launcher. */
  readonly root?: string;
  readonly entries?: Partial<Entries>;
}

export interface RunningSystem {
  readonly urls: Readonly<Record<'portal' | 'citizenApi' | 'officeApi' | 'worker' | 'sandbox', string>>;
  readonly ports: Ports;
  readonly postgres: {
    readonly host: string;
    readonly port: number;
    readonly urls: Readonly<Record<DatabaseRole, string>>;
  };
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** The keys, for tests that read what processes wrote: `keyId:base64` as in PAYLOAD_KEYS, and the API key. */
  readonly payloadKeys: string;
  readonly populationApiKey: string;
  /** By name: postgres, temporal (unless given from outside), sandbox, worker, citizen-api, office-api, portal. */
  readonly processes: ReadonlyMap<string, RunningProcess>;
  /** Stops all in reverse order: asks, and after `graceMs` (10 s) forces. Data stay. */
  stop(graceMs?: number): Promise<void>;
  /** Ends all at once. */
  force(): Promise<void>;
}
