import { jsonSchemaOf, type Procedure, proceduresOn } from '@hotich/catalogue';
import type { OpenAPIObject } from '@nestjs/swagger';
import { dossierViewName, dossierViewSchema } from './dossier-view.schema';

type Schema = Readonly<Record<string, unknown>>;

/** The law of this day is described: a description that changed by the mere passing of time could not be compared. */
const describedOn = '2026-11-24';
export const describedEditions: readonly Procedure[] = proceduresOn(describedOn, { hasLandBorder: true });

/**
 * Puts the forms of the catalogue into the description: a submission is one of as many shapes as there are procedures, told
 * apart by `procedure`. The schemas come from the very specs that check the answers, so they cannot drift apart.
 */
export function describeForms(document: OpenAPIObject): OpenAPIObject {
  const known = document.components?.schemas ?? {};
  const base: Schema = { ...known['SubmissionDto'] };
  const forms = describedEditions.flatMap((edition) => [
    [answersName(edition), { title: edition.title.vi, ...jsonSchemaOf(edition.form) }] as const,
    [submissionName(edition), submissionOf(edition, base)] as const,
  ]);
  const schemas = {
    ...known,
    ...Object.fromEntries(forms),
    SubmissionDto: {
      oneOf: describedEditions.map((edition) => ref(submissionName(edition))),
      discriminator: {
        propertyName: 'procedure',
        mapping: Object.fromEntries(
          describedEditions.map((edition) => [edition.code, ref(submissionName(edition)).$ref]),
        ),
      },
    },
    [dossierViewName]: dossierViewSchema,
  };
  return { ...document, components: { ...document.components, schemas } };
}

const suffixOf = ({ code, edition }: Procedure): string => `${code}.${edition}`;
const answersName = (edition: Procedure): string => `Answers.${suffixOf(edition)}`;
const submissionName = (edition: Procedure): string => `Submission.${suffixOf(edition)}`;
const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** The envelope as the DTO describes it, with procedure, edition and answers pinned to one form. */
function submissionOf(edition: Procedure, base: Schema): Schema {
  const { properties } = base;
  const envelope = typeof properties === 'object' && properties !== null ? properties : {};
  return {
    ...base,
    properties: {
      ...envelope,
      procedure: { type: 'string', const: edition.code },
      edition: { type: 'string', const: edition.edition },
      answers: ref(answersName(edition)),
    },
  };
}
