const personalId = { type: 'string', pattern: '^\\d{12}$' } as const;
const name = { type: 'string', minLength: 1, maxLength: 200 } as const;

export const personBody = {
  type: 'object',
  required: ['personalId'],
  properties: { personalId },
} as const;

export const verifyBody = {
  type: 'object',
  required: ['personalId', 'name', 'birthDate'],
  properties: { personalId, name, birthDate: { type: 'string', pattern: '^\\d{4}(-\\d{2}-\\d{2})?$' } },
} as const;

/** More fields may come (parents, place, register entry); the stand-in has no use for them and lets them pass. */
export const birthBody = {
  type: 'object',
  required: ['requestId', 'name', 'birthDate', 'sex', 'nationality'],
  properties: {
    requestId: { type: 'string', minLength: 1, maxLength: 100 },
    name,
    birthDate: { type: 'string', format: 'date', pattern: '^(19|20|21|22|23)' },
    sex: { enum: ['male', 'female'] },
    nationality: { type: 'string', minLength: 2, maxLength: 60 },
  },
} as const;

export const faultsBody = {
  type: 'object',
  required: ['mode'],
  additionalProperties: false,
  properties: {
    mode: { enum: ['ok', 'slow', 'down'] },
    delayMs: { type: 'integer', minimum: 0, maximum: 120_000 },
  },
} as const;
