// Before any decorated class is read: the types of its properties are kept there.
import 'reflect-metadata';

export { ApiEnvironment, DatabaseEnvironment, ProcessEnvironment } from './environments';
export { ConfigProblem, readConfig, startOrExit } from './read-config';
export { IsKey32 } from './key32';
