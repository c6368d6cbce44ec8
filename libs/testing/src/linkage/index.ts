export type { Damage } from './damage/damage';
export { damageLevels } from './damage/damage-levels';
export { asTcvn3, asVni } from './damage/old-encodings';
export { evaluateLinks, type Evaluation, type FoundLink } from './evaluate-links';
export { labelledPeople, type LabelledOptions, type LabelledPeople } from './labelled-people';
export { personColumns, type PersonColumn, type PersonRecord } from './person-record';
