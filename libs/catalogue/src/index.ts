export * from './catalogue';
export * from './fees';
export * from './form';
export * from './interlinked-deadlines';
export * from './plan-of';
export * from './procedure';
export { birthRegistration } from './procedures/birth-registration.procedure';
export { extractCopy } from './procedures/extract-copy.procedure';
