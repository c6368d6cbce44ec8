/** Why a call was refused, as the pages use it: a code for the sentence, params for its gaps. Never a sentence itself. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Readonly<Record<string, string>> = {},
    readonly complaints: readonly { readonly field: string; readonly rule: string }[] = [],
    readonly traceId: string = '',
  ) {
    super(code);
  }
}

/** The problem in an answer that is not 2xx. A proxy or a dead server answers without our JSON: the status then says all. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (!isRecord(body) || typeof body['code'] !== 'string') return new ApiProblem(status, codeOfStatus(status));
  return new ApiProblem(
    status,
    body['code'],
    textsOf(body['params']),
    complaintsOf(body['complaints']),
    typeof body['traceId'] === 'string' ? body['traceId'] : '',
  );
}

/** What a failed call threw, as a problem: anything that is no answer at all counts as "not reached". */
export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem(0, error instanceof TypeError ? 'network.unreachable' : 'internal');

/** Whether the same call may be repeated as it is: nothing was decided, or nobody knows. */
export const isRepeatable = (problem: ApiProblem): boolean => problem.status === 0 || problem.status >= 500;

function codeOfStatus(status: number): string {
  const codes: Readonly<Record<number, string>> = {
    400: 'request.malformed',
    401: 'session.missing',
    403: 'access.forbidden',
    404: 'resource.notFound',
    413: 'request.tooLarge',
    415: 'request.unsupportedMediaType',
    422: 'request.invalid',
    429: 'request.tooMany',
    502: 'network.unreachable',
    503: 'network.unreachable',
    504: 'network.unreachable',
  };
  return codes[status] ?? 'internal';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (value: unknown): Record<string, string> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)])) : {};

const complaintsOf = (value: unknown): { field: string; rule: string }[] =>
  Array.isArray(value)
    ? value.filter(isRecord).map(({ field, rule }) => ({ field: String(field), rule: String(rule) }))
    : [];
