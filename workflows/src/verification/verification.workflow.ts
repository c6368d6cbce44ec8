import {
  answerVerification,
  dropVerification,
  notAllowedFailure,
  type VerificationInput,
  type VerificationOutcome,
  type VerificationReply,
} from '@hotich/contracts';
import { type Instant, instantOfMillis } from '@hotich/domain';
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { bookkeeping } from '../dossier/activities';

const reply = defineUpdate<VerificationOutcome, [VerificationReply]>(answerVerification);
const drop = defineSignal(dropVerification);

/**
 * One question to another office. It reminds when the answer is due, takes the first answer, and ends in silence when the
 * law says that one goes on without (law of each procedure; 20 days for personal files and re-registration).
 */
export async function verification({ id, replyBy, giveUpAt }: VerificationInput): Promise<VerificationOutcome> {
  let outcome: VerificationOutcome | null = null;
  const now = (): Instant => instantOfMillis(Date.now());
  const until = (instant: Instant): number => Math.max(1, Date.parse(instant) - Date.now());

  setHandler(drop, () => {
    outcome ??= 'dropped';
  });
  setHandler(
    reply,
    async ({ by, answer }) => {
      outcome = answer;
      await bookkeeping.recordVerification({ verification: id, state: 'answered', at: now(), answer, by });
      return answer;
    },
    {
      validator: ({ by }: VerificationReply) => {
        if (outcome === null && by.is === 'staff') return;
        const code = outcome === null ? 'dossier.roleMissing' : 'verification.answered';
        throw ApplicationFailure.create({
          message: code,
          type: notAllowedFailure,
          nonRetryable: true,
          details: [code, {}],
        });
      },
    },
  );

  if (!(await condition(() => outcome !== null, until(replyBy)))) {
    await bookkeeping.recordVerification({ verification: id, state: 'reminded', at: now(), answer: null, by: null });
    if (!(await condition(() => outcome !== null, until(giveUpAt)))) {
      outcome = 'silence';
      await bookkeeping.recordVerification({
        verification: id,
        state: 'unanswered',
        at: now(),
        answer: null,
        by: null,
      });
    }
  }
  await condition(allHandlersFinished);
  return outcome ?? 'silence';
}
