export { bookCodeWords } from './book-codes';
export { bookColumnNames } from './book-columns';
export { bookNames } from './book-names';
