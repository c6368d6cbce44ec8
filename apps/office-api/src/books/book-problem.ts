import { Problem } from '@hotich/http';
import { BookError, RegisterError } from '@hotich/registers';

/** What the registers refuse, as the caller is told of it; anything else stays what it is. */
export function bookProblemOf(error: unknown): unknown {
  if (error instanceof BookError) {
    const column = error.params['column'];
    const complaints = column === undefined ? undefined : [{ field: column, rule: 'unfit' }];
    return new Problem(error.code, error.params, complaints);
  }
  if (!(error instanceof RegisterError)) return error;
  if (error.code === 'registers.fileUnreadable') return new Problem('file.notReadable', error.params);
  if (error.code !== 'registers.columnsMissing') return error;
  const columns = error.params['columns']?.split(', ') ?? [];
  return new Problem(
    'request.invalid',
    {},
    columns.map((field) => ({ field, rule: 'columnMissing' })),
  );
}
