import type { FieldSpec, FormSpec } from './form-spec';

type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schema (as OpenAPI 3.1 takes it) of a form's answers. Conditions are told in words: the API's check is the full one. */
export function jsonSchemaOf(form: FormSpec): JsonSchema {
  const fields = Object.entries(form.fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.filter(([, spec]) => spec.required && !spec.when).map(([name]) => name),
    properties: Object.fromEntries(
      fields.map(([name, spec]) => [name, { title: spec.label.vi, ...shapeOf(spec), ...asked(spec) }]),
    ),
  };
}

const asked = (spec: FieldSpec): JsonSchema =>
  spec.when ? { description: `Asked when ${spec.when.field} is ${spec.when.is.join(' or ')}.` } : {};

function shapeOf(spec: FieldSpec): JsonSchema {
  switch (spec.kind) {
    case 'integer':
      return { type: 'integer', minimum: spec.min, maximum: spec.max };
    case 'choice':
      return { type: 'string', enum: spec.options.map((option) => option.value) };
    case 'text':
      return { type: 'string', maxLength: spec.maxLength };
    case 'personName':
      return { type: 'string', maxLength: 120 };
    case 'personalId':
      return { type: 'string', pattern: '^[0-9]{12}$' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'partialDate':
      return {
        type: 'string',
        pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
        examples: ['1958', '1958-05', '1958-05-17'],
      };
    case 'office':
      return { type: 'string', pattern: '^[0-9]{5}$' };
    case 'phone':
      return { type: 'string', pattern: '^(\\+84|0)[0-9]{8,10}$' };
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 };
    case 'nationality':
      return { type: 'string', pattern: '^[A-Z]{2}$', examples: ['VN', 'KR'] };
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['07:30'] };
    case 'ethnicity':
      return { type: 'string', maxLength: 40 };
  }
}
