export { ethnicGroups } from './ethnic-groups';
export { ethnicGroupOf, type EthnicGroupCode } from './ethnicity';
export { foldName, foldNameTight, normaliseName } from './names';
export {
  compatible,
  formatPartialDate,
  isPossiblyUnknown,
  matchDates,
  parsePartialDate,
  type DateMatch,
  type PartialDate,
} from './partial-date';
export {
  isPersonalId,
  parsePersonalId,
  personalIdWarnings,
  type PersonalId,
  type PersonalIdWarning,
  type Sex,
} from './personal-id';
export { isNationality, nationalities, nationalityVi } from './nationality';
