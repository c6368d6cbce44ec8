import type { RunningSystem } from './system-options';

/** Who can sign in: the name to type, and who that is. */
export interface Account {
  readonly username: string;
  readonly who: string;
}
export interface Accounts {
  readonly password: string;
  readonly citizen: Account;
  readonly receptionist: Account;
  readonly others: readonly Account[];
}

/** What a person needs to know once everything runs, in a box: addresses, accounts, and one thing to try. */
export function summary(
  system: Pick<RunningSystem, 'urls' | 'processes'>,
  varDir: string,
  seconds: number,
  accounts?: Accounts,
): string {
  const { portal, sandbox, citizenApi, officeApi } = system.urls;
  const addresses: readonly (readonly [string, string])[] = [
    ['Citizens', `${portal}/`],
    ['Office', `${portal}/office/`],
    ...(system.processes.has('sandbox')
      ? ([
          ['Mailbox', `${sandbox}/mailbox`],
          ['Sandbox', `${sandbox}/`],
        ] as const)
      : []),
    ['API descriptions', `${citizenApi}/openapi.json`],
    ['', `${officeApi}/openapi.json`],
  ];
  return box([
    `Hộ Tịch is running (${seconds.toFixed(1)} s).`,
    '',
    ...table(addresses),
    ...(accounts === undefined ? [] : accountLines(accounts)),
    '',
    ...nextLines(portal, accounts),
    '',
    `Ctrl-C stops everything. Data and logs stay in ${varDir}`,
  ]);
}

function accountLines({ password, citizen, receptionist, others }: Accounts): readonly string[] {
  const rows = [citizen, receptionist, ...others].map(({ username, who }) => [username, who] as const);
  return ['', `Accounts (password of all: ${password})`, ...table(rows).map((line) => `  ${line}`)];
}

function nextLines(portal: string, accounts: Accounts | undefined): readonly string[] {
  if (accounts === undefined) return [`Next: open ${portal}/`];
  const { citizen, receptionist } = accounts;
  return [
    `Next: open ${portal}/, sign in as ${citizen.username} and register a birth,`,
    `then receive it at ${portal}/office/ as ${receptionist.username}.`,
  ];
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([label]) => widthOf(label)));
  return rows.map(([label, value]) => `${label}${' '.repeat(width - widthOf(label))}  ${value}`);
}

/** Draws a frame as wide as the longest line. */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map(widthOf));
  const row = (line: string) => `│ ${line}${' '.repeat(width - widthOf(line))} │`;
  const edge = '─'.repeat(width + 2);
  return [`╭${edge}╮`, ...lines.map(row), `╰${edge}╯`].join('\n');
}

/** Columns on a terminal: composed letters count once, however their marks are written. */
function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
