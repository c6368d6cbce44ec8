export { fullNameOf, placeUnit, placeUnits, unitChanges } from './gazetteer';
export { idProvinceOf } from './id-province';
export type { PlaceKind, PlaceLevel, PlaceUnit, UnitChange } from './place-unit';
export { idProvinces, type IdProvince } from './provinces';
export { readPlace, type PlaceCandidate, type PlaceReading } from './read-place';
export { samePlace, type PlaceComparison } from './same-place';
export { predecessorsOf, presentOf, successorsOf, unitAt, unitsOn, type Successors } from './through-time';
