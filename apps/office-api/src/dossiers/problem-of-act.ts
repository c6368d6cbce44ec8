import { NotAllowed } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { EngineUnreachable, ProcessRefused } from '@hotich/temporal';

/** What a failed act is to its caller. What nobody foresaw stays what it is, and becomes `internal` further out. */
export function problemOfAct(error: unknown): unknown {
  if (error instanceof NotAllowed) return new Problem(error.code, error.params);
  if (error instanceof EngineUnreachable) return new Problem('engine.unreachable');
  // Keys, certificates or the timestamp authority: the act is not done and may be tried again.
  if (error instanceof ProcessRefused && error.type.startsWith('signing.')) return new Problem('signing.unavailable');
  return error;
}
