import { editionsOf, type Procedure } from '../procedure';
import { invented } from '../procedure.fixture';
import { jsonSchemaOf } from './json-schema';

const [{ form }] = editionsOf(invented) as [Procedure];
const schema = jsonSchemaOf(form);
const property = (name: string) => (schema['properties'] as Record<string, Record<string, unknown>>)[name];

describe('the answers described for machines', () => {
  it('require what is always asked, and tell what hangs on another answer', () => {
    expect(schema['required']).toEqual(expect.arrayContaining(['husbandName', 'kind']));
    expect(schema['required']).not.toContain('entryOffice');
    expect(schema['required']).not.toContain('hour');
    expect(property('entryOffice')?.['description']).toBe('Asked when kind is again.');
    expect(schema['additionalProperties']).toBe(false);
  });

  it('bound every kind of answer', () => {
    expect(property('wifeNationality')).toMatchObject({ type: 'string', pattern: '^[A-Z]{2}$' });
    expect(property('hour')?.['pattern']).toBe('^([01][0-9]|2[0-3]):[0-5][0-9]$');
    expect(property('kind')?.['enum']).toEqual(['first', 'again']);
    expect(property('entryNumber')).toMatchObject({ type: 'integer', minimum: 1, maximum: 9999 });
    for (const name of Object.keys(form.fields)) expect(property(name)).toHaveProperty('type');
  });
});
