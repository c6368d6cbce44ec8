import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who looks, for which dossier and why: without these a look-up is unlawful browsing, and the database refuses it. */
export interface CallGround {
  readonly correlationId: string;
  readonly dossier: string;
  readonly procedure: string;
  readonly officer: string;
  readonly purpose: string;
}

const headerNames = {
  correlationId: 'X-Correlation-Id',
  dossier: 'X-Dossier',
  procedure: 'X-Procedure',
  officer: 'X-Officer',
  purpose: 'X-Purpose',
} as const;

export type CallCheck =
  | { readonly kind: 'lawful'; readonly ground: CallGround }
  | { readonly kind: 'no-key' }
  | { readonly kind: 'no-ground'; readonly missing: readonly string[] };

export function checkCall(headers: IncomingHttpHeaders, apiKey: string): CallCheck {
  if (!sameSecret(headers.authorization ?? '', `Bearer ${apiKey}`)) return { kind: 'no-key' };
  const valueOf = (name: string): string => String(headers[name.toLowerCase()] ?? '').trim();
  const missing = Object.values(headerNames).filter((name) => valueOf(name) === '');
  if (missing.length > 0) return { kind: 'no-ground', missing };
  return {
    kind: 'lawful',
    ground: {
      correlationId: valueOf(headerNames.correlationId),
      dossier: valueOf(headerNames.dossier),
      procedure: valueOf(headerNames.procedure),
      officer: valueOf(headerNames.officer),
      purpose: valueOf(headerNames.purpose),
    },
  };
}

function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
