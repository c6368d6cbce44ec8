import { NotAllowed } from '@hotich/domain';
import { EngineUnreachable, ProcessRefused } from '@hotich/temporal';
import { Problem } from './problem';
import { problemOf } from './problem-of';

describe('a failed act', () => {
  it.each([
    [new NotAllowed('dossier.roleMissing', { role: 'leader' }), 'dossier.roleMissing', 403],
    [new NotAllowed('dossier.otherOffice'), 'dossier.otherOffice', 404],
    [new NotAllowed('dossier.documentChanged'), 'dossier.documentChanged', 409],
    [new EngineUnreachable(), 'engine.unreachable', 503],
    [new ProcessRefused('dossier.documentChanged', 'stored'), 'dossier.documentChanged', 409],
    [new ProcessRefused('signing.timestamp.unavailable', 'silent'), 'signing.unavailable', 503],
    [new ProcessRefused('signing.revocation.unavailable', 'silent'), 'signing.unavailable', 503],
    [new ProcessRefused('signing.otherSigner', 'bears another'), 'signing.otherSigner', 409],
    [new ProcessRefused('signing.keystore.unreadable', 'none'), 'signing.keystore.unreadable', 409],
    [new ProcessRefused('signing.certificate.expired', 'since'), 'signing.certificate.expired', 409],
    [new ProcessRefused('signing.certificate.revoked', 'since'), 'signing.certificate.revoked', 409],
    [new ProcessRefused('signing.place.missing', 'page'), 'signing.failed', 409],
    [new ProcessRefused('registers.unheardOf', 'entry'), 'internal', 500],
  ])('is told by its own code: %s', (error, code, status) => {
    expect(problemOf(error)).toMatchObject({ code, status });
  });

  it('keeps the params that the sentence needs', () => {
    expect(problemOf(new NotAllowed('dossier.roleMissing', { role: 'leader' })).params).toEqual({ role: 'leader' });
  });

  it('stays what it is once it is a problem', () => {
    const problem = new Problem('task.claimed', { claimedBy: 'id' });
    expect(problemOf(problem)).toBe(problem);
  });

  it('is not believed of any error that happens to bear a type', () => {
    expect(problemOf(Object.assign(new Error('x'), { type: 'signing.otherSigner' })).code).toBe('internal');
  });
});
