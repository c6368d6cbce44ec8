import { editions, findProcedure, interlinkedDeadlines, type Procedure } from '@hotich/catalogue';
import type { DeadlineRule, PlainDate } from '@hotich/domain';
import { Unanswerable } from './due-request';

/**
 * Kinds of change that one code serves. A catalogue says only where one of them has a limit of its own, so whoever has
 * one knows the others too (1.004859: "bổ sung" is a same-day matter, the others are not).
 */
const families: readonly (readonly string[])[] = [['BO_SUNG', 'THAY_DOI', 'CAI_CHINH', 'XD_LAI_DAN_TOC']];

/** The rule of the edition in force on the day of acceptance, kept for the dossier's life. Throws {@link Unanswerable}. */
export function ruleOf(code: string, day: PlainDate, subtype: string | null): DeadlineRule {
  const procedure = findProcedure(code, day);
  if (procedure !== null) return subtype === null ? procedure.deadline : ruleOfSubtype(procedure, subtype);
  const interlinked = interlinkedDeadlines.filter((rule) => rule.code === code);
  const inForce = interlinked.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (inForce === undefined) throw unknown(code, day, interlinked.length > 0);
  if (subtype !== null) throw noSubtype(code);
  return inForce.rule;
}

function ruleOfSubtype({ code, deadline, deadlineWhen = [] }: Procedure, subtype: string): DeadlineRule {
  const own = deadlineWhen.find((special) => special.subtype === subtype);
  if (own !== undefined) return own.rule;
  const known = families.some(
    (family) => family.includes(subtype) && deadlineWhen.some((special) => family.includes(special.subtype)),
  );
  if (known) return deadline;
  throw noSubtype(code);
}

function unknown(code: string, day: PlainDate, isInterlinked: boolean): Unanswerable {
  if (isInterlinked || editions.some((edition) => edition.code === code)) {
    return new Unanswerable(`Procedure ${code} has no edition in force on ${day}.`);
  }
  return new Unanswerable('The catalogue has no procedure with this code.');
}

function noSubtype(code: string): Unanswerable {
  return new Unanswerable(`Procedure ${code} has no such subtype.`);
}
