export { derivedId } from './derived-id';
export { connect } from './data-source';
export { FileStore } from './file-store';
export { migrate } from './migrate';
export { takeNumber } from './serial-number';
export { StoreModule, type StoreOptions } from './store.module';
export { inTransaction, type Viewer } from './transaction';
