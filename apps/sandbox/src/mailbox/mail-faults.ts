/** The switch that makes the mail server misbehave, so that senders can show what they do then. */
export class MailFaults {
  #refuse = 0;
  #forget = 0;

  /** `refuseNext`: so many next mails are refused. `keepAndRefuseNext`: they are kept, but the sender hears a refusal. */
  set(faults: { readonly refuseNext?: number; readonly keepAndRefuseNext?: number }): void {
    this.#refuse = faults.refuseNext ?? 0;
    this.#forget = faults.keepAndRefuseNext ?? 0;
  }

  /** What is to be done with the mail that comes now. */
  next(): 'keep' | 'refuse' | 'keep-and-refuse' {
    if (this.#refuse > 0) {
      this.#refuse -= 1;
      return 'refuse';
    }
    if (this.#forget > 0) {
      this.#forget -= 1;
      return 'keep-and-refuse';
    }
    return 'keep';
  }

  get state(): { readonly refuseNext: number; readonly keepAndRefuseNext: number } {
    return { refuseNext: this.#refuse, keepAndRefuseNext: this.#forget };
  }
}
