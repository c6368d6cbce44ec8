export { asCsv } from './as-csv';
export { digitisedBirthRows, digitisedMarriageRows, type BirthRow, type MarriageRow } from './digitised-rows';
export type { BookEntry, Child, Family, People, Person } from './family';
export { generateFamilies, type FamilyOptions } from './generate-families';
export { addressIn, huongSen, storyCommunes, type Commune } from './offices';
export type { DigitisingOptions } from './keying-clerk';
export type { Random } from './random';
export {
  citizenA,
  citizenB,
  demonstrationFamilies,
  familyOfB,
  familyOfC,
  husbandOfA,
  newbornOfA,
  storyCitizens,
  storyFamilies,
  type Citizen,
} from './story';
export { staffMember, storyStaff, type StaffMember } from './story-staff';
export { sampleAnswers, type SampleOptions } from './sample-answers';
export * from './linkage';
