/** How long a responder may take; a signing job is retried by its caller, so it need not wait long. */
const patience = 10_000;
const largest = 4 * 1024 * 1024;

/**
 * DER over HTTP: GET without a body, POST with one.
 * @throws for no answer in time, a status other than 200, or an answer that is far too large.
 */
export async function fetchDer(
  url: string,
  post?: { readonly body: Uint8Array; readonly type: string },
): Promise<Uint8Array> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(patience),
    ...(post === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': post.type }, body: new Uint8Array(post.body) }),
  });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length > largest) throw new Error('answer too large');
  return body;
}
