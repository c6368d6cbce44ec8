export { comparePeople, type Comparison, type FieldWeight, type LinkVerdict } from './compare-people';
export { linkFields, levels, type LinkField, type LinkLevel } from './levels';
export { findDuplicates, linkLists, type LinkedPair } from './link';
export { deskModel, usualThresholds, type LinkModel, type LinkThresholds } from './link-model';
export { linkable, type LinkablePerson, type PersonAsWritten } from './linkable-person';
