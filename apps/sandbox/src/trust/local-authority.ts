import { answerOcsp, answerTimestamp, certificateOf, currentCrl } from '@hotich/signing';
import type { AuthorityServices } from './authority-services';

/** The services of the authority whose keys lie in the folder. The folder is read at each call: it may be made later. */
export function localAuthority(dir: string): AuthorityServices {
  return {
    answerTimestamp: async (request) => answerTimestamp(dir, request),
    answerOcsp: async (request) => answerOcsp(dir, request),
    currentCrl: async (of) => currentCrl(dir, of),
    certificateOf: async (of) => certificateOf(dir, of),
  };
}
