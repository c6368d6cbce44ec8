import { isPlainDate } from '@hotich/domain';
import { registerDecorator } from 'class-validator';

/** An existing day, `YYYY-MM-DD`: 30 February is none. */
export function IsDay(): PropertyDecorator {
  return rule('isDay', (value) => typeof value === 'string' && isPlainDate(value));
}

/** Why something holds, in words that somebody can look up. */
export function IsGround(): PropertyDecorator {
  return rule(
    'isGround',
    (value) =>
      typeof value === 'string' &&
      value === value.normalize('NFC') &&
      value.trim().length >= 3 &&
      value.length <= 500 &&
      !value.includes('\0'),
  );
}

const rule =
  (name: string, validate: (value: unknown) => boolean): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: { validate },
    });
