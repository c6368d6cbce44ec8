export { assertCatalogue } from './assert-catalogue';
export { checkCatalogue } from './check-catalogue';
export type { CatalogueContext } from './context';
