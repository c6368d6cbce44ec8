export type { Damage } from './damage/damage';
export { damageLevels } from './damage/damage-levels';
export { evaluateLinks, type Evaluation, type FoundLink } from './evaluate-links';
export { labelledPeople, type LabelledOptions, type LabelledPeople } from './labelled-people';
export type { PersonColumn, PersonRecord } from './person-record';
