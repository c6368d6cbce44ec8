import { editionOn } from './catalogue';
import { birthRegistrationFile } from './procedures/birth-registration.procedure';

/** Under the law of today; examples and tests speak of it by name. */
export const birthRegistration = editionOn(birthRegistrationFile, '2026-11-24');
