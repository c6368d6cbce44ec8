/** One line of a source as record matching reads it: every column is text, empty where the source says nothing. */
export type PersonRecord = Readonly<Record<PersonColumn, string>>;

export const personColumns = ['id', 'name', 'birth_date', 'sex', 'personal_id', 'mother', 'father', 'place'] as const;
export type PersonColumn = (typeof personColumns)[number];

/** Columns that hold words, which an encoding or a lost diacritic strikes all at once. */
export const wordColumns = ['name', 'mother', 'father', 'place'] as const;
