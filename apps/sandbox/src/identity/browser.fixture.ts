import { createHash, randomBytes } from 'node:crypto';

/** The little of a browser that a sign-in needs: cookies kept by name and path, redirects followed by hand. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  constructor(
    /** Where the sandbox listens; the addresses that it gives out carry its public address instead. */
    private readonly listening: string,
  ) {}

  async go(address: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address, this.listening);
    const response = await fetch(`${this.listening}${url.pathname}${url.search}`, {
      redirect: 'manual',
      headers: { cookie: this.#cookiesFor(url.pathname) },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    if (value === '') this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { value, path });
  }

  #cookiesFor(path: string): string {
    const fitting = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return fitting.map(([key, cookie]) => `${key.split(' ')[0]}=${cookie.value}`).join('; ');
  }
}

export function locationOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`no redirect but status ${response.status}`);
  return location;
}

export function newPkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
