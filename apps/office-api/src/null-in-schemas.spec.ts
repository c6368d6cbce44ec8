import { withNulls } from './null-in-schemas';

const schemas = {
  text: { type: 'string', format: 'date', nullable: true },
  choice: { type: 'string', enum: ['a', 'b'], nullable: true },
  other: { nullable: true, allOf: [{ $ref: '#/components/schemas/text' }] },
  either: { nullable: true, oneOf: [{ type: 'string' }, { type: 'integer' }] },
  plain: { type: 'object', properties: { text: { type: 'string' } } },
};

it('says “or null” in the way of OpenAPI 3.1 and leaves the rest alone', () => {
  const document = { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: {}, components: { schemas } };
  expect(withNulls(document).components?.schemas).toEqual({
    text: { type: ['string', 'null'], format: 'date' },
    choice: { type: ['string', 'null'], enum: ['a', 'b', null] },
    other: { oneOf: [{ $ref: '#/components/schemas/text' }, { type: 'null' }] },
    either: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    plain: schemas.plain,
  });
});
