import { adoptionAgainFile } from './procedures/adoption-again.procedure';
import { adoptionBorderEligibilityFile } from './procedures/adoption-border-eligibility.procedure';
import { adoptionBorderFile } from './procedures/adoption-border.procedure';
import { adoptionDomesticFile } from './procedures/adoption-domestic.procedure';
import { adoptionForeignNoteFile } from './procedures/adoption-foreign-note.procedure';
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
import { confirmationFile } from './procedures/confirmation.procedure';
import { deathAgainForeignFile } from './procedures/death-again-foreign.procedure';
import { deathAgainFile } from './procedures/death-again.procedure';
import { deathBorderFile } from './procedures/death-border.procedure';
import { deathForeignFile } from './procedures/death-foreign.procedure';
import { deathMobileFile } from './procedures/death-mobile.procedure';
import { deathRegistrationFile } from './procedures/death-registration.procedure';
import { extractCopyFile } from './procedures/extract-copy.procedure';
import { foreignDivorceNoteFile } from './procedures/foreign-divorce-note.procedure';
import { foreignEventNoteFile } from './procedures/foreign-event-note.procedure';
import { foreignMarriageNoteFile } from './procedures/foreign-marriage-note.procedure';
import { guardianshipEndForeignFile } from './procedures/guardianship-end-foreign.procedure';
import { guardianshipEndFile } from './procedures/guardianship-end.procedure';
import { guardianshipForeignFile } from './procedures/guardianship-foreign.procedure';
import { guardianshipRegistrationFile } from './procedures/guardianship-registration.procedure';
import { judgmentNoteFile } from './procedures/judgment-note.procedure';
import { maritalStatusFile } from './procedures/marital-status.procedure';
import { marriageAgainForeignFile } from './procedures/marriage-again-foreign.procedure';
import { marriageAgainFile } from './procedures/marriage-again.procedure';
import { marriageBorderFile } from './procedures/marriage-border.procedure';
import { marriageForeignFile } from './procedures/marriage-foreign.procedure';
import { marriageMobileFile } from './procedures/marriage-mobile.procedure';
import { marriageRegistrationFile } from './procedures/marriage-registration.procedure';
import { parentChildBorderFile } from './procedures/parent-child-border.procedure';
import { parentChildForeignFile } from './procedures/parent-child-foreign.procedure';
import { parentChildRecognitionFile } from './procedures/parent-child-recognition.procedure';
import { supervisionEndFile } from './procedures/supervision-end.procedure';
import { supervisionRegistrationFile } from './procedures/supervision-registration.procedure';
import type { ProcedureFile } from './procedure';

/** Every procedure, life event by life event; a file that is not named here is not offered. */
export const procedureFiles: readonly ProcedureFile[] = [
  // Birth
  birthRegistrationFile,
  birthAgainForeignFile,
  birthAgainFile,
  birthBorderFile,
  birthForeignFile,
  birthMobileFile,
  birthParentageForeignFile,
  birthParentageFile,
  birthWithFilesForeignFile,
  birthWithFilesFile,
  // Marriage
  marriageRegistrationFile,
  marriageAgainForeignFile,
  marriageAgainFile,
  marriageBorderFile,
  marriageForeignFile,
  marriageMobileFile,
  // Death
  deathRegistrationFile,
  deathAgainForeignFile,
  deathAgainFile,
  deathBorderFile,
  deathForeignFile,
  deathMobileFile,
  // Parents and children
  adoptionAgainFile,
  adoptionBorderEligibilityFile,
  adoptionBorderFile,
  adoptionDomesticFile,
  parentChildBorderFile,
  parentChildForeignFile,
  parentChildRecognitionFile,
  // Guardianship and its supervision
  guardianshipRegistrationFile,
  supervisionRegistrationFile,
  guardianshipEndForeignFile,
  guardianshipEndFile,
  guardianshipForeignFile,
  supervisionEndFile,
  // Change and correction
  changeOfEntryForeignFile,
  changeOfEntryFile,
  // Papers about what stands in the books
  confirmationFile,
  extractCopyFile,
  maritalStatusFile,
  // What was done abroad
  adoptionForeignNoteFile,
  foreignDivorceNoteFile,
  foreignEventNoteFile,
  foreignMarriageNoteFile,
  // What the office writes by itself
  judgmentNoteFile,
];
