/** Where the portal listens, what it serves and whom it passes calls on to. */
export interface PortalSettings {
  readonly host: string;
  readonly port: number;
  readonly citizenApi: string;
  readonly officeApi: string;
  /** The folder that the build wrote. */
  readonly pages: string;
  /** True behind TLS: browsers are then told to stay with it. */
  readonly https: boolean;
  readonly logLevel: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the settings; throws one error that names every variable missing or malformed, never a value. */
export function readPortalSettings(env: Variables): PortalSettings {
  const wrong: string[] = [];
  const text = (name: string, fits: (value: string) => boolean): string => {
    const value = env[name] ?? '';
    if (!fits(value)) wrong.push(name);
    return value;
  };
  const settings = {
    host: env['HTTP_HOST'] ?? '127.0.0.1',
    port: Number(text('HTTP_PORT', (value) => /^\d{1,5}$/.test(value) && Number(value) < 65_536)),
    citizenApi: text('CITIZEN_API_URL', isHttpUrl),
    officeApi: text('OFFICE_API_URL', isHttpUrl),
    pages: text('PORTAL_DIR', (value) => value !== ''),
    https: (env['PUBLIC_URL'] ?? '').startsWith('https:'),
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
  if (wrong.length > 0) throw new Error(`Missing or malformed settings: ${wrong.join(', ')}`);
  return settings;
}

const isHttpUrl = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
