import { ApiProblem, asProblem, isRepeatable, problemOf } from './problem';

describe('a failed call', () => {
  it('keeps code, params and complaints of a problem body', () => {
    const problem = problemOf(422, {
      code: 'form.unfit',
      params: { page: 1 },
      complaints: [{ field: 'copies', rule: 'tooLarge' }],
      traceId: 't1',
    });
    expect(problem).toMatchObject({
      status: 422,
      code: 'form.unfit',
      params: { page: '1' },
      complaints: [{ field: 'copies', rule: 'tooLarge' }],
      traceId: 't1',
    });
  });

  it.each([
    [401, 'session.missing'],
    [413, 'request.tooLarge'],
    [502, 'network.unreachable'],
    [500, 'internal'],
  ])('with status %i and no body of ours is told as %s', (status, code) => {
    expect(problemOf(status, '<html>').code).toBe(code);
  });

  it('without any answer counts as not reached and may be repeated', () => {
    const problem = asProblem(new TypeError('Failed to fetch'));
    expect([problem.code, isRepeatable(problem)]).toEqual(['network.unreachable', true]);
  });

  it('that was refused may not be repeated as it is', () => {
    expect(isRepeatable(new ApiProblem(409, 'dossier.notNow'))).toBe(false);
  });
});
