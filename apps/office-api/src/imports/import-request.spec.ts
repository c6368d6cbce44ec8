import { importRequestOf } from './import-request';

describe('the form that comes with a digitised book', () => {
  it('needs no more than the kind: one keying, the caller’s own books', () => {
    expect(importRequestOf({ kind: 'birth' })).toEqual({
      kind: 'birth',
      office: null,
      quality: 'keyed',
    });
  });

  it('tells everything that is wrong at once', () => {
    const fields = { kind: 'adoption', quality: 'registered', office: 'x' };
    expect(thrownBy(() => importRequestOf(fields))).toMatchObject({
      code: 'request.invalid',
      complaints: [
        { field: 'kind', rule: 'notAnOption' },
        { field: 'quality', rule: 'notAnOption' },
        { field: 'office', rule: 'notAnOffice' },
      ],
    });
  });
});

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
