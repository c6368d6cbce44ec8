import { newTraceId } from '.';

describe('the id of a request', () => {
  it('has the shape of a W3C trace id and is new each time', () => {
    expect(newTraceId()).toMatch(/^[0-9a-f]{32}$/);
    expect(newTraceId()).not.toBe(newTraceId());
  });
});
