/**
 * Writes "or null" as OpenAPI 3.1 has it, a type of its own; the decorators of Nest still write the `nullable` of 3.0,
 * which generators for 3.1 may pass over in silence.
 */
export function withNullTypes(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withNullTypes);
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, withNullTypes(value)] as const),
  );
  if (nullable !== true) return nullable === undefined ? rest : { ...rest, nullable };
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] };
  const values: unknown = rest['enum'];
  return {
    ...rest,
    type: [rest['type'], 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
}
