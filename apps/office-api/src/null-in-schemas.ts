import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * Says "or null" as OpenAPI 3.1 does. The decorators only know the `nullable` of 3.0, which a reader of 3.1 passes over,
 * and then takes every null for a mistake.
 */
export const withNulls = (document: OpenAPIObject): OpenAPIObject => Object.assign({}, document, rewritten(document));

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, rewritten(value)]),
  );
  return nullable === true ? orNull(rest) : nullable === undefined ? rest : { ...rest, nullable };
}

function orNull({
  type,
  allOf,
  oneOf,
  enum: options,
  ...rest
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nothing = { type: 'null' };
  if (isList(allOf)) return { ...rest, oneOf: [...allOf, nothing] };
  if (isList(oneOf)) return { ...rest, oneOf: [...oneOf, nothing] };
  return { ...rest, type: [type, 'null'], ...(isList(options) && { enum: [...options, null] }) };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
