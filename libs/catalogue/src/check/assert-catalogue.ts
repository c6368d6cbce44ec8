import type { ProcedureFile } from '../procedure';
import { procedureFiles } from '../procedure-files';
import { checkCatalogue } from './check-catalogue';
import type { CatalogueContext } from './context';

/**
 * For the start of every application: throws one error with a sentence for each thing that is wrong, so that nobody begins
 * a matter that cannot be ended. Takes some milliseconds; an application that knows which rules and templates it really
 * has gives them.
 */
export function assertCatalogue(context?: CatalogueContext, files: readonly ProcedureFile[] = procedureFiles): void {
  const sentences = checkCatalogue(files, context);
  if (sentences.length > 0) throw new Error(`catalogue.unsound: ${sentences.length}\n${sentences.join('\n')}`);
}
