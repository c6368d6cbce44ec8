import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { useAct } from '../api/use-act';

/** Taking a dossier onto one's desk, and putting it back: a courtesy between colleagues. */
export function useClaim() {
  const stale = [['tasks'], ['dossier']];
  const claim = useAct(
    'claim',
    (id: string, key) => answerOf(office.POST('/tasks/{id}/claim', { params: { path: { id }, ...keyed(key) } })),
    stale,
  );
  const release = useAct(
    'release',
    (id: string, key) => answerOf(office.POST('/tasks/{id}/release', { params: { path: { id }, ...keyed(key) } })),
    stale,
  );
  return { claim, release };
}
