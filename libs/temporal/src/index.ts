export type { EngineOptions } from './connection';
export { BookImportClient } from './book-import-client';
export { dataConverter } from './data-converter';
export { DossierClient } from './dossier-client';
export { EngineUnreachable, ProcessRefused } from './errors';
export { parsePayloadKeys, type PayloadKeys } from './payload-codec';
export { TemporalModule } from './temporal.module';
