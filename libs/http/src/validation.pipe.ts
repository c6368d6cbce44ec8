import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type ProblemComplaints } from './problem/problem';

/**
 * Name under which a constraint hands over complaints of its own: its message is then their JSON. It joins the form
 * specs of the catalogue to the envelopes of class-validator at one place.
 */
export const complaintsConstraint = 'complaints';

/** Fields of envelopes, checked by class-validator: what a class does not name is refused, not dropped. */
export const envelopePipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    transformOptions: { exposeDefaultValues: true },
    validationError: { target: false, value: false },
    exceptionFactory: problemFrom,
  });

/** When only answers of a form are amiss, that is the person's to mend and not the program's. */
function problemFrom(errors: ValidationError[]): Problem {
  const envelope = errors.flatMap((error) => envelopeComplaints(error, ''));
  const form = errors.flatMap(({ constraints }) => formComplaints(constraints?.[complaintsConstraint]));
  return envelope.length === 0 ? new Problem('form.unfit', {}, form) : new Problem('request.invalid', {}, envelope);
}

function envelopeComplaints({ property, constraints, children }: ValidationError, above: string): ProblemComplaints {
  // A stranger's field may be named anything and of any length.
  const field = `${above}${property}`.slice(0, 100);
  const rules = Object.keys(constraints ?? {}).filter((rule) => rule !== complaintsConstraint);
  return [
    ...rules.map((rule) => ({ field, rule })),
    ...(children ?? []).flatMap((child) => envelopeComplaints(child, `${field}.`)),
  ];
}

function formComplaints(json: string | undefined): ProblemComplaints {
  return json === undefined ? [] : (JSON.parse(json) as ProblemComplaints);
}
