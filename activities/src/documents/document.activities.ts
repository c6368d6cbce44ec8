import type { DocumentActivities } from '@hotich/contracts';
import { SigningError } from '@hotich/signing';
import { ApplicationFailure } from '@temporalio/common';
import type { Papers } from './papers';
import type { Signatures } from './signatures';

/** Rendering and signing, as the workflow names them. */
export const documentActivities = (papers: Papers, signatures: Signatures): DocumentActivities => ({
  renderDraft: (input) => papers.renderDraft(input),
  renderResult: (input) => papers.renderResult(input),
  renderApology: (input) => papers.renderApology(input),
  signAsLeader: (input) => telling(signatures.signAsLeader(input)),
  sealForAgency: (input) => telling(signatures.sealForAgency(input)),
});

/** Signing errors keep their code on the way to the person who waits; only those that time may mend are tried again. */
async function telling<T>(signing: Promise<T>): Promise<T> {
  try {
    return await signing;
  } catch (error) {
    if (!(error instanceof SigningError)) throw error;
    const nonRetryable = !error.code.endsWith('.unavailable');
    throw ApplicationFailure.create({ message: error.code, type: error.code, nonRetryable });
  }
}
