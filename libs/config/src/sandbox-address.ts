/** Addresses of outside systems that must never be a stand-in's unless SANDBOX says so. */
const guarded = ['OIDC_ISSUER', 'POPULATION_URL', 'TIMESTAMP_URL', 'PAYMENT_URL'];
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Names of the variables that point at this machine while the sandbox is not declared. A stand-in of the identity
 * provider lets anybody in, so a forgotten test setting would open a real office.
 */
export function sandboxAddresses(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env['SANDBOX'] === 'true') return [];
  return guarded.filter((name) => isLoopback(env[name]));
}

function isLoopback(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  return loopback.test(new URL(address).hostname);
}
