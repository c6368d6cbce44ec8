import { NotAllowed } from '@hotich/domain';
import { Problem } from '@hotich/http';
import { EngineUnreachable, ProcessRefused } from '@hotich/temporal';
import { problemOfAct } from './problem-of-act';

describe('a failed act', () => {
  it.each([
    [new NotAllowed('dossier.roleMissing', { role: 'leader' }), 'dossier.roleMissing', 403],
    [new NotAllowed('dossier.otherOffice'), 'dossier.otherOffice', 404],
    [new NotAllowed('dossier.documentChanged'), 'dossier.documentChanged', 409],
    [new EngineUnreachable(), 'engine.unreachable', 503],
    [new ProcessRefused('signing.unavailable', 'no timestamp'), 'signing.unavailable', 503],
  ])('is told by its own code: %s', (error, code, status) => {
    expect(problemOfAct(error)).toMatchObject({ code, status });
  });

  it('keeps the params that the sentence needs', () => {
    expect(problemOfAct(new NotAllowed('dossier.roleMissing', { role: 'leader' }))).toMatchObject({
      params: { role: 'leader' },
    });
  });

  it('stays itself when nobody foresaw it', () => {
    const error = new ProcessRefused('register.entry.exists', 'entry');
    expect(problemOfAct(error)).toBe(error);
    expect(problemOfAct(error)).not.toBeInstanceOf(Problem);
  });
});
