/** Ends the session here and at the identity provider, and leaves nothing of it in this browser. */
export async function signOut(base: string, key: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const response = await fetch(`${base}/session/logout`, { method: 'POST', headers, body: '{}' }).catch(() => null);
  sessionStorage.clear();
  for (const slot of Object.keys(localStorage)) if (slot.startsWith('files:')) localStorage.removeItem(slot);
  const answer: unknown = await response?.json().catch(() => null);
  const redirect = typeof answer === 'object' && answer !== null && 'redirect' in answer ? String(answer.redirect) : '';
  window.location.assign(redirect || '/');
}
