import type { Actor, DossierId, Instant, VerificationAnswer, VerificationId } from '@hotich/domain';

/** A question to another office, with a clock of its own: when an answer is due, and when one goes on without. */
export interface VerificationInput {
  readonly dossierId: DossierId;
  readonly id: VerificationId;
  readonly replyBy: Instant;
  readonly giveUpAt: Instant;
}

/** What the asked office says. Its words stay in the database; here only what they amount to. */
export interface VerificationReply {
  readonly by: Actor;
  readonly answer: VerificationAnswer;
}

/** How it ended: an answer, `silence` when the time was over, `dropped` when nobody needs it any more. */
export type VerificationOutcome = VerificationAnswer | 'silence' | 'dropped';

export const verificationWorkflow = 'verification';
export const dropVerification = 'dropVerification';
export const answerVerification = 'answerVerification';
export const verificationIdOf = (id: VerificationId): string => `verification-${id}`;
