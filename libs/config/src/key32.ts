import { registerDecorator, type ValidationOptions } from 'class-validator';

/** Base64 of exactly 32 bytes: the length of every symmetric key here. */
export function IsKey32(options?: ValidationOptions): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isKey32',
      target: target.constructor,
      propertyName: String(property),
      ...(options && { options }),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isBase64Of32(value),
        defaultMessage: () => '$property must be base64 of 32 bytes',
      },
    });
}

const isBase64Of32 = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text);
