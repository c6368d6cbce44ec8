import { editionsOf, type Procedure, type ProcedureFile } from '../procedure';
import { type CatalogueContext, namedByDomain } from './context';
import { editionFindings } from './editions.check';
import { entryFindings } from './entries.check';
import { type Finding, repeated } from './finding';
import { formFindings } from './form.check';
import { paperFindings } from './papers.check';
import { stepFindings } from './steps.check';
import { termFindings } from './terms.check';
import { textFindings } from './texts.check';

/** What no file may leave out, whatever its editions say; without them nothing else can be checked. */
const parts = [
  'code',
  'title',
  'summary',
  'ground',
  'lifeEvent',
  'competence',
  'presence',
  'proxy',
  'form',
  'components',
  'deadline',
  'policy',
  'steps',
  'fee',
  'entries',
  'results',
] as const;

/**
 * All that is wrong with the procedures, one sentence each: code, title, edition where not all are meant, path and fault.
 * Empty for a catalogue that can be worked with. Meant for the start of every application: a procedure that leads nowhere
 * is found before a citizen begins it.
 */
export function checkCatalogue(
  files: readonly ProcedureFile[],
  context: CatalogueContext = namedByDomain,
): readonly string[] {
  return [
    ...repeated(files.map(({ code }) => code)).map((code) => `${code}: two files bear this code`),
    ...files.flatMap((file) => sentencesAbout(file, context)),
  ];
}

function sentencesAbout(file: ProcedureFile, context: CatalogueContext): string[] {
  const name = `${file.code} ${file.title?.vi ?? ''}`.trim();
  const missing = parts.filter((part) => file[part] === undefined);
  if (missing.length > 0) return missing.map((part) => `${name}: ${part}: is missing`);
  const ofEditions = editionFindings(file).map(({ path, says }) => `${name}: ${path}: ${says}`);
  const editions = editionsOf(file);
  const found = new Map<string, string[]>();
  for (const edition of editions)
    for (const { path, says } of findingsIn(edition, context)) {
      const sentence = `${path}: ${says}`;
      found.set(sentence, [...(found.get(sentence) ?? []), edition.edition]);
    }
  const ofAll = [...found].map(([sentence, days]) =>
    days.length === editions.length ? `${name}: ${sentence}` : `${name} (${days.join(', ')}): ${sentence}`,
  );
  return [...ofEditions, ...ofAll];
}

function findingsIn(procedure: Procedure, context: CatalogueContext): Finding[] {
  const findings = [
    ...termFindings(procedure, context),
    ...formFindings(procedure),
    ...paperFindings(procedure, context),
    ...stepFindings(procedure),
    ...entryFindings(procedure, context),
    ...textFindings(procedure),
  ];
  // The same fault of the same place once: a waiver without basis is told as such, and not as an empty ground too.
  return findings.filter(
    ({ path }, at) => findings.findIndex((other) => other.path === path) === at || !path.endsWith('.ground'),
  );
}
