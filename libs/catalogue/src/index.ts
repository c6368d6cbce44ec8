export * from './catalogue';
export * from './check';
export * from './fees';
export * from './form';
export * from './named-editions';
export * from './plan-of';
export * from './procedure';
export { procedureFiles } from './procedure-files';
