export { bookImport } from './book-import/book-import.workflow';
export { dossier } from './dossier/dossier.workflow';
export { evidencePreview } from './preview/evidence-preview.workflow';
export { verification } from './verification/verification.workflow';
