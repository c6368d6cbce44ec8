export { loggingModule } from './logging.module';
export { newTraceId } from './trace-id';
