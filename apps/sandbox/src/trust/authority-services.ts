/** What the local certificate authority can do for callers. DER in, DER out. */
export interface AuthorityServices {
  answerTimestamp(request: Uint8Array): Promise<Uint8Array>;
  answerOcsp(request: Uint8Array): Promise<Uint8Array>;
  currentCrl(of: AuthorityName): Promise<Uint8Array>;
  certificateOf(of: AuthorityName): Promise<Uint8Array>;
}

export type AuthorityName = 'root' | 'issuing';
