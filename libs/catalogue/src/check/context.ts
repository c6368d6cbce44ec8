import { bookKinds, evidenceRules, resultTemplates } from '@hotich/domain';

/** What the rest of the system can do: files may name nothing else. */
export interface CatalogueContext {
  /** Evidence rules that somebody has written. */
  readonly rules: readonly string[];
  readonly books: readonly string[];
  /** Results that can be printed. */
  readonly templates: readonly string[];
}

/** All that the domain has a name for; an application that knows better says so. */
export const namedByDomain: CatalogueContext = { rules: evidenceRules, books: bookKinds, templates: resultTemplates };
