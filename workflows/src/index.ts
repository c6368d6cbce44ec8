export { dossier } from './dossier/dossier.workflow';
