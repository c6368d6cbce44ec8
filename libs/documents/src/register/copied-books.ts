import { adoptionCertificate } from '../templates/adoption-certificate.template';
import { birthCertificate } from '../templates/birth-certificate.template';
import { changeExtract } from '../templates/change-extract.template';
import { confirmation } from '../templates/confirmation.template';
import { deathExtract } from '../templates/death-extract.template';
import { divorceNoteExtract } from '../templates/divorce-note.template';
import { guardianshipEndExtract, guardianshipExtract } from '../templates/guardianship.template';
import { maritalStatusCertificate } from '../templates/marital-status-certificate.template';
import { marriageCertificate } from '../templates/marriage-certificate.template';
import { parentChildExtract } from '../templates/parent-child-extract.template';
import { supervisionEndExtract, supervisionExtract } from '../templates/supervision.template';
import type { CopiedBook } from './register-data';
import type { RegisterPaper } from './register-paper';

/** The paper whose facts a copy out of each book repeats. A new book without one does not compile. */
export const copiedBooks: Readonly<Record<CopiedBook, RegisterPaper>> = {
  birth: birthCertificate,
  marriage: marriageCertificate,
  death: deathExtract,
  guardianship: guardianshipExtract,
  guardianshipEnd: guardianshipEndExtract,
  supervision: supervisionExtract,
  supervisionEnd: supervisionEndExtract,
  parentChild: parentChildExtract,
  change: changeExtract,
  maritalStatus: maritalStatusCertificate,
  adoption: adoptionCertificate,
  divorceNote: divorceNoteExtract,
  confirmation,
};
