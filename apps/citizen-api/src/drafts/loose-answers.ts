import type { ApiPropertyOptions } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';

/** Unfinished answers: text and numbers by field name. Whether they fit the form is asked when they are handed in. */
export type LooseAnswers = Readonly<Record<string, string | number>>;

export const looseAnswersSchema: ApiPropertyOptions & { type: 'object' } = {
  type: 'object',
  additionalProperties: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
};

/** An object of at most 150 fields, each a number or an NFC text no longer than any form takes. */
export function IsLooseAnswers(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isLooseAnswers',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isLooseAnswers },
    });
}

function isLooseAnswers(value: unknown): value is LooseAnswers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 150 && entries.every(([name, answer]) => name.length <= 64 && isAnswer(answer));
}

const isAnswer = (answer: unknown): boolean =>
  typeof answer === 'string'
    ? answer.length <= 4000 && answer === answer.normalize('NFC') && !answer.includes('\0')
    : Number.isFinite(answer);
