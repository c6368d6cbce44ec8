export * from './complaints';
export * from './form-spec';
export * from './json-schema';
export * from './record';
