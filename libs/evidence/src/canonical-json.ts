import { as, type Sha256 } from '@hotich/domain';
import { createHash } from 'node:crypto';

/** JSON with the keys of every object in one order: the same content always has the same text, and so the same digest. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
}

export const digestOf = (value: unknown): Sha256 =>
  as<Sha256>(createHash('sha256').update(canonicalJson(value)).digest('hex'));
