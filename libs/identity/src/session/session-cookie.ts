import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { identityConfig, type IdentityConfig } from '../identity-config';

/** What is kept of a signed-in person. */
export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What is kept between leaving for the identity provider and coming back. */
export interface Leaving {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly returnTo: string;
}

export interface Session {
  /** Milliseconds since 1970 of the sign-in: nobody stays longer than a working day, however often he calls. */
  readonly since: number;
  readonly signedIn?: SignedIn;
  readonly leaving?: Leaving;
  /** The proof that sign-out asks for. */
  readonly idToken?: string;
}

const longestSession = 12 * 60 * 60 * 1000;
/** Browsers keep 4096 bytes a cookie, name and attributes included; two tokens may need more than one. */
const chunkSize = 3600;
const mostChunks = 4;

/**
 * The session lives in the browser, in a cookie only this process can read (JWE, A256GCM): no session table, nothing to
 * steal from the server, and a restart signs nobody out.
 */
@Injectable()
export class SessionCookie {
  constructor(@Inject(identityConfig) private readonly config: IdentityConfig) {}

  /** The session of a request, or null when there is none, it is too old, or it was not written here. */
  async read(request: FastifyRequest): Promise<Session | null> {
    const sealed = joined(cookiesOf(request), this.config.cookieName);
    if (sealed === '') return null;
    try {
      const { payload } = await jwtDecrypt<{ session: Session }>(sealed, this.config.sessionKey, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      return payload.session;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  async write(reply: FastifyReply, session: Session): Promise<void> {
    const sealed = await new EncryptJWT({ session })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(Math.floor((session.since + longestSession) / 1000))
      .encrypt(this.config.sessionKey);
    const chunks = sealed.match(new RegExp(`.{1,${chunkSize}}`, 'g')) ?? [];
    if (chunks.length > mostChunks) throw new Error('identity.session.tooLarge');
    this.#put(reply, chunks);
  }

  clear(reply: FastifyReply): void {
    this.#put(reply, []);
  }

  /** Sets every chunk, and takes back those that a longer session left behind. */
  #put(reply: FastifyReply, chunks: readonly string[]): void {
    const attributes = `Path=/; HttpOnly; SameSite=Lax${this.config.secureCookie ? '; Secure' : ''}`;
    for (let index = 0; index < mostChunks; index += 1) {
      const chunk = chunks[index];
      const life = chunk === undefined ? 'Max-Age=0' : `Max-Age=${longestSession / 1000}`;
      void reply.header(
        'set-cookie',
        `${nameOf(this.config.cookieName, index)}=${chunk ?? ''}; ${attributes}; ${life}`,
      );
    }
  }
}

const nameOf = (name: string, chunk: number): string => (chunk === 0 ? name : `${name}.${chunk}`);

function joined(cookies: ReadonlyMap<string, string>, name: string): string {
  let sealed = '';
  for (let index = 0; index < mostChunks; index += 1) {
    const chunk = cookies.get(nameOf(name, index));
    if (chunk === undefined || chunk === '') break;
    sealed += chunk;
  }
  return sealed;
}

/** The cookies of a request by name. Ours hold base64url and dots alone, so nothing needs decoding. */
function cookiesOf(request: FastifyRequest): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return [name.trim(), value.trim()] as const;
  });
  return new Map(pairs);
}
