/** The same tree of texts in another language: a missing or an extra sentence does not compile. */
export type TextsLike<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : TextsLike<Tree[Key]>;
};
