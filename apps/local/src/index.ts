export { startPostgres, type PostgresOptions, type PostgresServer } from './postgres';
export { findTestServer, type FindOptions } from './temporal-binary';
export { freePorts, type PortName, type Ports } from './ports';
export type { RunningProcess } from './child';
export type { DatabaseRole } from './secrets';
export { startSystem } from './system';
export type { RunningSystem, SystemOptions } from './system-options';
export type { AppName } from './apps';
export type { OnProgress, Progress } from './progress';
