import { editionOn } from './catalogue';
import { birthRegistrationFile } from './procedures/birth-registration.procedure';
import { extractCopyFile } from './procedures/extract-copy.procedure';

/** Two of the procedures under the law of today, for examples that speak of them by name. */
export const birthRegistration = editionOn(birthRegistrationFile, '2026-11-24');
export const extractCopy = editionOn(extractCopyFile, '2026-11-24');
