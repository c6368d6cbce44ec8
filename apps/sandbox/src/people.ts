import type { AccountBook } from './identity/account';
import type { PersonRecord } from './population/person-record';

/** The invented people of the sandbox: those who can sign in, and those whom the population database knows. */
export interface SandboxPeople {
  readonly citizens: AccountBook;
  readonly staff: AccountBook;
  readonly findPerson: (personalId: string) => PersonRecord | undefined;
}
