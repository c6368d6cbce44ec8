/** An invented person who can sign in. `claims` is what the tokens and the userinfo answer carry besides `sub`. */
export interface Account {
  readonly id: string;
  readonly username: string;
  /** What the list on the sign-in page shows. */
  readonly name: string;
  readonly description: string;
  readonly claims: Readonly<Record<string, string>>;
}

/** One password for all: these accounts exist only in the sandbox, and the page says so. */
export const sharedPassword = 'hotich';

/** The accounts of one issuer, found by user name (as typed: spaces and case forgiven) or by subject. */
export class AccountBook {
  readonly #byUsername: ReadonlyMap<string, Account>;
  readonly #byId: ReadonlyMap<string, Account>;

  constructor(readonly accounts: readonly Account[]) {
    this.#byUsername = new Map(accounts.map((account) => [account.username.toLowerCase(), account]));
    this.#byId = new Map(accounts.map((account) => [account.id, account]));
  }

  byId(id: string): Account | undefined {
    return this.#byId.get(id);
  }

  /** The account, or undefined when the name or the password is wrong; which of the two is not told. */
  signIn(username: string, password: string): Account | undefined {
    return password === sharedPassword ? this.#byUsername.get(username.trim().toLowerCase()) : undefined;
  }
}
