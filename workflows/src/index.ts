export { dossier } from './dossier/dossier.workflow';
export { verification } from './verification/verification.workflow';
