/** Shapes of path entries as openapi-typescript writes them, for the hand-written ones. */
export interface Answer<Body> {
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': Body } } };
}
export interface Ask<Params, Body> extends Answer<Body> {
  parameters: Params;
}
export interface Act<Params, Sent, Body> extends Answer<Body> {
  parameters: Params & { header: { 'Idempotency-Key': string } };
  requestBody: { content: { 'application/json': Sent } };
}
export interface At<Name extends string> {
  path: Record<Name, string>;
}
