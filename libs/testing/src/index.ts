export { asCsv } from './as-csv';
export { birthColumns, marriageColumns } from './digitised-columns';
export { digitisedBirthRows, digitisedMarriageRows, type BirthRow, type MarriageRow } from './digitised-rows';
export { placeInBook, type BookEntry, type Child, type Family, type People, type Person } from './family';
export { generateFamilies, type FamilyOptions } from './generate-families';
export { inventedProvince, personalIdOf } from './invent-person';
export { addressIn, benDua, huongSen, storyCommunes, type Commune } from './offices';
export type { DigitisingOptions } from './keying-clerk';
export { randomOf, type Random } from './random';
export {
  citizenA,
  citizenB,
  citizenC,
  demonstrationFamilies,
  familyOfA,
  familyOfB,
  familyOfC,
  husbandOfA,
  newbornOfA,
  storyCitizens,
  storyFamilies,
  type Citizen,
} from './story';
export { staffMember, storyStaff, type StaffMember } from './story-staff';
