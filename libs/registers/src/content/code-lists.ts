/**
 * The number on the citizen card and on the identity card that follows it is the personal number; the list of paper kinds
 * has no later code than this one.
 */
export const citizenCardCode = '4';

/** `nycQuanHe` is text in the books: what the declarant is to the person of the entry. What is missing is written as asked. */
export const relationWords: Readonly<Record<string, string>> = {
  mother: 'Mẹ',
  father: 'Cha',
  grandparent: 'Ông/Bà',
  relative: 'Người thân thích',
  proxy: 'Người được ủy quyền',
  self: 'Bản thân',
  spouse: 'Vợ/Chồng',
  sibling: 'Anh/Chị/Em ruột',
};
