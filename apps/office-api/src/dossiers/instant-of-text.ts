import { type Instant, parseInstant } from '@hotich/domain';
import { Problem } from '@hotich/http';

/** A moment as a caller writes it, with its zone, as the process keeps it: in UTC. `request.invalid` when it names none. */
export function instantOfText(text: string): Instant {
  const millis = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(millis)) throw new Problem('request.invalid', {}, [{ field: 'moment', rule: 'notAMoment' }]);
  return parseInstant(new Date(millis).toISOString());
}
