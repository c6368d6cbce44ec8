import {
  dropVerification,
  verificationIdOf,
  type VerificationInput,
  type VerificationOutcome,
  verificationWorkflow,
} from '@hotich/contracts';
import type { Fact, Instant } from '@hotich/domain';
import { condition, ParentClosePolicy, startChild } from '@temporalio/workflow';

/**
 * Puts a question to another office as a process of its own and waits for how it ends. Null when the dossier ended first:
 * then nobody needs the answer, and the question is told so.
 */
export async function askOtherOffice(
  input: VerificationInput,
  dossierEnded: () => boolean,
  now: () => Instant,
): Promise<Fact | null> {
  const question = await startChild(verificationWorkflow, {
    workflowId: verificationIdOf(input.id),
    args: [input],
    parentClosePolicy: ParentClosePolicy.TERMINATE,
  });
  let outcome: VerificationOutcome | null = null;
  const answered = question.result().then((said) => {
    outcome = said as VerificationOutcome;
  });
  await Promise.race([answered, condition(dossierEnded)]);
  if (outcome === null) {
    await question.signal(dropVerification);
    return null;
  }
  if (outcome === 'dropped') return null;
  return outcome === 'silence'
    ? { is: 'verificationUnanswered', at: now(), verification: input.id }
    : { is: 'verificationAnswered', at: now(), verification: input.id, answer: outcome };
}
