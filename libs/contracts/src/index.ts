export * from './dossier-activities';
export * from './dossier-process';
export * from './preview-process';
export * from './import-process';
export * from './problems';
export * from './search-attributes';
export * from './verification-process';
