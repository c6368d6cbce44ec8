import { declarationOf, findEdition, type Procedure } from '@hotich/catalogue';
import type { DeclarationDocument } from '@hotich/documents';
import type { Instant } from '@hotich/domain';
import type { Case } from '../view/case';
import { slipTimeOf } from './slip-words';

/** The declaration of a procedure to be filled in by hand: every question, with lines and boxes. */
export const blankDeclaration = (procedure: Procedure, now: Instant): DeclarationDocument => ({
  ...declarationOf(procedure, null),
  printedOn: slipTimeOf(now).date,
});

/**
 * A dossier's declaration as it was answered, addressed to its office; null when its edition is gone from the catalogue.
 * `officeNames` gives the names of the offices that the answers hold by code.
 */
export function declarationPaperOf(
  c: Case,
  officeNames: ReadonlyMap<string, string>,
  now: Instant,
): DeclarationDocument | null {
  const procedure = findEdition(c.matter.plan.procedure, c.matter.plan.edition);
  if (!procedure) return null;
  const answers = Object.fromEntries(
    c.record.flatMap(({ field, answer }) => (answer === null ? [] : [[field, answer] as const])),
  );
  return {
    ...declarationOf(procedure, answers, (code) => officeNames.get(code) ?? code),
    to: c.office.authority,
    printedOn: slipTimeOf(now).date,
  };
}
