import { complaintsAbout, findProcedure } from '@hotich/catalogue';
import { complaintsConstraint } from '@hotich/http';
import { registerDecorator, type ValidationArguments } from 'class-validator';
import { legalDay } from '../legal-day';

/**
 * Checks `answers` by the form of the `procedure` named beside it, in the edition of today. The one place where the
 * forms of the catalogue meet the envelopes of the API; a procedure that is not offered is refused elsewhere.
 */
export function FitsProcedureForm(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: complaintsConstraint,
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (answers: unknown, about) => complaintsOf(answers, about).length === 0,
        defaultMessage: (about) => JSON.stringify(complaintsOf(about?.value, about)),
      },
    });
}

function complaintsOf(answers: unknown, about?: ValidationArguments) {
  const { procedure }: { procedure?: unknown } = about?.object ?? {};
  if (typeof procedure !== 'string' || !isRecord(answers)) return [];
  const today = legalDay();
  const found = findProcedure(procedure, today);
  return found ? complaintsAbout(found.form, answers, today) : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
