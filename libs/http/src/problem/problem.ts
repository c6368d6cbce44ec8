import { type ProblemBody, type ProblemCode, problemStatus } from '@hotich/contracts';

export type ProblemComplaints = NonNullable<ProblemBody['complaints']>;

/** A refusal that a caller is told of: a stable code and params, whose sentence is the reader's language pack's. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly params: Readonly<Record<string, string>> = {},
    readonly complaints?: ProblemComplaints,
    /** Members beside the usual ones (RFC 9457 3.2): the newer draft in place of a stale one, say. */
    readonly extension: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.status = problemStatus[code];
  }

  /** The answer's body without the request's trace id. */
  body(): Omit<ProblemBody, 'traceId'> & Readonly<Record<string, unknown>> {
    const { code, params, status, complaints } = this;
    const body = { type: `urn:hotich:problem:${code}`, title: code, status, code, params };
    return { ...body, ...(complaints && { complaints }), ...this.extension };
  }
}

export const notFound = (what: string): Problem => new Problem('resource.notFound', { what });
