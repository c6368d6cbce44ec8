export { digestOf } from './canonical-json';
export { checkComponents, type EvidenceDeps, type EvidenceRequest } from './check-components';
export type { ComparedField, EvidenceSource, Finding, Snapshot } from './finding';
export { sentenceOf, type ToldComponent, type ToldEvidence } from './wording/sentence';
