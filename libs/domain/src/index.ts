export * from './calendar';
export * from './deadline';
export * from './dossier';
export * from './ids';
export * from './linkage';
export * from './people';
export * from './places';
