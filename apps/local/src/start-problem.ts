/**
 * Something on this machine keeps the system from starting. The message is one plain sentence saying what is wrong;
 * `remedy` is one saying how to mend it. Both are meant to be read by a person, without a stack trace.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(
    readonly code: `local.${string}`,
    message: string,
    readonly remedy: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}
