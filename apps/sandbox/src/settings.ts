import { join, resolve } from 'node:path';
import type { NotifierSettings } from './payment/payment-notifier';

/** What the sandbox is told from outside; every path absolute, every address without a closing slash. */
export interface SandboxSettings {
  readonly port: number;
  readonly smtpPort: number;
  /** Kept across restarts: keys, sessions, mails, births handed in, access log. */
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly portalUrl: string;
  /** Folder of the local certificate authority, made by whoever starts the whole. */
  readonly authorityDir: string;
  readonly populationApiKey: string;
  /** Shared with the merchant, who has agreed where he is told of payments. */
  readonly payment: NotifierSettings;
  /** Which invented families there are; the seed is the one that the digitised books are made with. */
  readonly population: { readonly seed: number; readonly families: number };
}

/**
 * Reads the settings from an environment. All problems are reported in one error, so that a start fails once.
 * The API key has a default on purpose: it guards invented people on a loopback port and only makes callers send one.
 */
export function readSandboxSettings(env: Readonly<Record<string, string | undefined>>): SandboxSettings {
  const problems: string[] = [];
  const dataDir = resolve(textOf(env, 'SANDBOX_DATA_DIR', join('var', 'sandbox')));
  const settings: SandboxSettings = {
    port: portOf(env, 'SANDBOX_PORT', 4010, problems),
    smtpPort: portOf(env, 'SANDBOX_SMTP_PORT', 4025, problems),
    dataDir,
    publicUrl: urlOf(env, 'SANDBOX_PUBLIC_URL', 'http://127.0.0.1:4010', problems),
    portalUrl: urlOf(env, 'PORTAL_URL', 'http://127.0.0.1:4000', problems),
    authorityDir: resolve(textOf(env, 'AUTHORITY_DIR', join('var', 'authority'))),
    populationApiKey: textOf(env, 'POPULATION_API_KEY', 'population-stand-in'),
    payment: {
      secret: textOf(env, 'PAYMENT_SECRET', 'payment-stand-in'),
      notifyUrl: urlOf(env, 'PAYMENT_NOTIFY_URL', 'http://127.0.0.1:4001/payments/notifications', problems),
    },
    population: {
      seed: countOf(env, 'POPULATION_SEED', 2026, problems),
      families: countOf(env, 'POPULATION_FAMILIES', 2000, problems),
    },
  };
  if (problems.length > 0) throw new SandboxSettingsError(problems);
  return settings;
}

/** `sandbox.settings.invalid`; params: the problems, one a line, naming variables and never their values. */
export class SandboxSettingsError extends Error {
  readonly code = 'sandbox.settings.invalid';

  constructor(readonly problems: readonly string[]) {
    super(`sandbox settings are wrong: ${problems.join('; ')}`);
    this.name = 'SandboxSettingsError';
  }
}

type Env = Readonly<Record<string, string | undefined>>;

function textOf(env: Env, name: string, otherwise: string): string {
  const value = env[name]?.trim();
  return value === undefined || value === '' ? otherwise : value;
}

function portOf(env: Env, name: string, otherwise: number, problems: string[]): number {
  const text = textOf(env, name, String(otherwise));
  const port = Number(text);
  // Port 0 lets a test take any free one.
  if (!/^\d{1,5}$/.test(text) || port > 65535) problems.push(`${name} must be a port between 0 and 65535`);
  return port;
}

function countOf(env: Env, name: string, otherwise: number, problems: string[]): number {
  const text = textOf(env, name, String(otherwise));
  if (!/^\d{1,7}$/.test(text)) problems.push(`${name} must be a whole number below ten million`);
  return Number(text);
}

function urlOf(env: Env, name: string, otherwise: string, problems: string[]): string {
  const text = textOf(env, name, otherwise);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!plain) problems.push(`${name} must be an http or https address without query`);
  return text.replace(/\/+$/, '');
}
