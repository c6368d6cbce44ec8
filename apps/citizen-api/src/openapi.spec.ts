import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCitizenApi } from './citizen-app';
import { describedEditions } from './openapi/describe-forms';

/** As much of a schema as is asked for here. */
interface Told {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly oneOf?: readonly unknown[];
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
}

describe('the description of the citizen API', () => {
  it('is the committed one', async () => {
    const committed: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'openapi.json'), 'utf8'));
    expect(JSON.parse(JSON.stringify(await describeCitizenApi()))).toEqual(committed);
  });

  it('names every operation once', async () => {
    const { paths } = await describeCitizenApi();
    const names = Object.values(paths).flatMap((path) =>
      [path.get, path.post, path.put, path.delete].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('tells the answers of each procedure by its own form', async () => {
    const told = JSON.stringify((await describeCitizenApi()).components?.schemas);
    const schemas = JSON.parse(told) as Readonly<Record<string, Told>>;
    expect(schemas['SubmissionDto']?.oneOf).toHaveLength(describedEditions.length);
    expect(Object.keys(schemas['SubmissionDto']?.discriminator?.mapping ?? {})).toEqual(
      describedEditions.map(({ code }) => code),
    );
    const answers = schemas['Answers.1.001193.2026-01-01'];
    expect(answers?.required).toContain('childName');
    expect(answers?.properties['childSex']?.enum).toEqual(['male', 'female']);
    expect(schemas['Submission.1.001193.2026-01-01']?.required).toContain('answers');
  });
});
