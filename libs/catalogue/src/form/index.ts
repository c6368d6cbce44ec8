export * from './answer-words';
export * from './complaints';
export * from './declaration';
export * from './form-spec';
export * from './json-schema';
export * from './national';
export * from './record';
