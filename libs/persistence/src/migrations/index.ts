import { CreateOffice1764000000000 } from './1764000000000-create-office';
import { CreateDossier1764000001000 } from './1764000001000-create-dossier';
import { CreateRegister1764000002000 } from './1764000002000-create-register';
import { CreateExchange1764000003000 } from './1764000003000-create-exchange';
import { GrantRoles1764000004000 } from './1764000004000-grant-roles';
import { OpenAllBooks1764000005000 } from './1764000005000-open-all-books';
import { CreateFeesAndSettings1764000006000 } from './1764000006000-create-fees-and-settings';
import { AddSideDoors1764000007000 } from './1764000007000-add-side-doors';
import { RecountClocks1764000008000 } from './1764000008000-recount-clocks';
import { ImportInParts1764000009000 } from './1764000009000-import-in-parts';
import { UnitsThroughTime1764000010000 } from './1764000010000-units-through-time';
import { AvoidedPapers1764000011000 } from './1764000011000-avoided-papers';
import { BookLife1764000012000 } from './1764000012000-book-life';
import { FindPeople1764000013000 } from './1764000013000-find-people';
import { LetEvidenceBeRerun1764000019000 } from './1764000019000-let-evidence-be-rerun';

/** In order. A migration that has run anywhere is never edited; the next one mends it. */
export const migrations = [
  CreateOffice1764000000000,
  CreateDossier1764000001000,
  CreateRegister1764000002000,
  CreateExchange1764000003000,
  GrantRoles1764000004000,
  OpenAllBooks1764000005000,
  CreateFeesAndSettings1764000006000,
  AddSideDoors1764000007000,
  RecountClocks1764000008000,
  ImportInParts1764000009000,
  UnitsThroughTime1764000010000,
  AvoidedPapers1764000011000,
  BookLife1764000012000,
  FindPeople1764000013000,
  LetEvidenceBeRerun1764000019000,
];
