/**
 * What an operator may search the engine by. None carries personal data: search attributes are not encrypted. People's
 * lists never come from here but from the database. Registered by `docker/temporal` and by the local launcher.
 */
export const searchAttributes = {
  ProcedureCode: 'Keyword',
  Edition: 'Keyword',
  DossierStage: 'Keyword',
  OfficeCode: 'Keyword',
  DueAt: 'Datetime',
  Overdue: 'Bool',
} as const;
