import { withNullTypes } from './null-types';

describe('"or null" in the description of an API', () => {
  it('is a type beside the type, and a value among the values', () => {
    expect(withNullTypes({ type: 'string', nullable: true })).toEqual({ type: ['string', 'null'] });
    expect(withNullTypes({ type: 'string', nullable: true, enum: ['a'] })).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    });
  });

  it('is an alternative to a reference, however deep it stands', () => {
    const schema = { properties: { clock: { allOf: [{ $ref: '#/x' }], nullable: true }, due: { type: 'string' } } };
    expect(withNullTypes(schema)).toEqual({
      properties: { clock: { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] }, due: { type: 'string' } },
    });
  });
});
