import { as, type DossierId, NotAllowed } from '@hotich/domain';
import { type DossierClient, EngineUnreachable } from '@hotich/temporal';
import type { DataSource } from 'typeorm';
import { ActRelay } from './act.relay';

/** A table of acts cut short, and an engine that answers by what each command is. */
function relayOver(acts: readonly { updateId: string; answer: () => Promise<unknown> }[]): {
  relay: ActRelay;
  left: () => string[];
} {
  const waiting = new Map(acts.map((act) => [act.updateId, act]));
  const source = {
    query: (sql: string, [, updateId]: string[] = []) => {
      if (!sql.startsWith('DELETE'))
        return Promise.resolve(
          [...waiting.keys()].map((id) => ({ dossierId: as<DossierId>('d'), updateId: id, command: { do: 'accept' } })),
        );
      waiting.delete(updateId ?? '');
      return Promise.resolve([]);
    },
  } as unknown as DataSource;
  const client = {
    act: (_id: DossierId, _command: unknown, updateId: string) => waiting.get(updateId)?.answer(),
  } as unknown as DossierClient;
  return { relay: new ActRelay(source, client), left: () => [...waiting.keys()] };
}

describe('ActRelay', () => {
  it('crosses out an act that is done, and one that the process refuses by now', async () => {
    const { relay, left } = relayOver([
      { updateId: 'done', answer: () => Promise.resolve({}) },
      { updateId: 'refused', answer: () => Promise.reject(new NotAllowed('dossier.notNow')) },
    ]);
    expect(await relay.round()).toBe(2);
    expect(left()).toEqual([]);
  });

  it('keeps an act while the engine is away', async () => {
    const { relay, left } = relayOver([{ updateId: 'kept', answer: () => Promise.reject(new EngineUnreachable()) }]);
    expect(await relay.round()).toBe(0);
    expect(left()).toEqual(['kept']);
  });
});
