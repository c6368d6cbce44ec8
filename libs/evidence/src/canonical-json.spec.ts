import { canonicalJson, digestOf } from './canonical-json';

describe('the canonical text of a snapshot', () => {
  it('does not depend on the order in which fields were set, at any depth, nor on absent ones', () => {
    const one = { name: { found: 'Hòa', claimed: 'Hoà' }, number: 45, list: [2, 1], gone: undefined };
    const two = { list: [2, 1], number: 45, name: { claimed: 'Hoà', found: 'Hòa' } };
    expect(canonicalJson(one)).toBe('{"list":[2,1],"name":{"claimed":"Hoà","found":"Hòa"},"number":45}');
    expect(digestOf(one)).toBe(digestOf(two));
    expect(digestOf({ ...two, number: 46 })).not.toBe(digestOf(two));
  });
});
