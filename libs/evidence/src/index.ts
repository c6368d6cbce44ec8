export type { Difference, NotRun, OutcomeToday, RecordToday, Rerun, SnapshotToday } from './audit/rerun';
export { rerunEvidence } from './audit/rerun-evidence';
export { digestOf } from './canonical-json';
export { checkComponents, type EvidenceDeps, type EvidenceRequest } from './check-components';
export { countAvoided, type Decided, takeBackAvoided, waivedPapers } from './ledger/count-avoided';
export type { ComparedField, EvidenceSource, Finding, Snapshot } from './finding';
export { type OwnQuestion, ownQuestions, type Self } from './preview/own-questions';
export { draftPlan, type DraftRead, onSubmission, type PreviewedPaper, previewPapers } from './preview/preview-papers';
export { sentenceOf, type ToldComponent, type ToldEvidence } from './wording/sentence';
