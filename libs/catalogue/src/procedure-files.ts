import { birthAgainForeignFile } from './procedures/birth-again-foreign.procedure';
import { birthAgainFile } from './procedures/birth-again.procedure';
import { birthBorderFile } from './procedures/birth-border.procedure';
import { birthForeignFile } from './procedures/birth-foreign.procedure';
import { birthMobileFile } from './procedures/birth-mobile.procedure';
import { birthParentageForeignFile } from './procedures/birth-parentage-foreign.procedure';
import { birthParentageFile } from './procedures/birth-parentage.procedure';
import { birthRegistrationFile } from './procedures/birth-registration.procedure';
import { birthWithFilesForeignFile } from './procedures/birth-with-files-foreign.procedure';
import { birthWithFilesFile } from './procedures/birth-with-files.procedure';
import { changeOfEntryForeignFile } from './procedures/change-of-entry-foreign.procedure';
import { changeOfEntryFile } from './procedures/change-of-entry.procedure';
import { guardianshipEndForeignFile } from './procedures/guardianship-end-foreign.procedure';
import { guardianshipEndFile } from './procedures/guardianship-end.procedure';
import { guardianshipForeignFile } from './procedures/guardianship-foreign.procedure';
import { guardianshipRegistrationFile } from './procedures/guardianship-registration.procedure';
import { parentChildBorderFile } from './procedures/parent-child-border.procedure';
import { parentChildForeignFile } from './procedures/parent-child-foreign.procedure';
import { parentChildRecognitionFile } from './procedures/parent-child-recognition.procedure';
import { supervisionEndFile } from './procedures/supervision-end.procedure';
import { supervisionRegistrationFile } from './procedures/supervision-registration.procedure';
import type { ProcedureFile } from './procedure';

/** Every procedure, life event by life event; a file that is not named here is not offered. */
export const procedureFiles: readonly ProcedureFile[] = [
  // Birth
  birthAgainForeignFile,
  birthAgainFile,
  birthBorderFile,
  birthForeignFile,
  birthMobileFile,
  birthParentageForeignFile,
  birthParentageFile,
  birthRegistrationFile,
  birthWithFilesForeignFile,
  birthWithFilesFile,
  // Parents and children
  parentChildBorderFile,
  parentChildForeignFile,
  parentChildRecognitionFile,
  // Guardianship and its supervision
  guardianshipEndForeignFile,
  guardianshipEndFile,
  guardianshipForeignFile,
  guardianshipRegistrationFile,
  supervisionEndFile,
  supervisionRegistrationFile,
  // Change and correction
  changeOfEntryForeignFile,
  changeOfEntryFile,
];
