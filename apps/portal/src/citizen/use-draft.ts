import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import { asProblem } from '../api/problem';
import type { Draft, LooseAnswers } from '../api/views';

export type Saving =
  | { state: 'saved'; at: string }
  | { state: 'saving' }
  | { state: 'unsaved' }
  | { state: 'signedOut' }
  | { state: 'elsewhere'; newer: Draft };

const pause = 900;
const slotOf = (id: string): string => `draft:${id}`;

/**
 * The answers of a draft, saved on the server a moment after typing stops. What is not yet saved also lies in this tab, so
 * that a lost connection or a trip to the sign-in page costs nothing. A draft changed on another device is never
 * overwritten unasked.
 */
export function useDraft(draft: Draft) {
  const client = useQueryClient();
  const [kept] = useState(() => keptOf(draft.id));
  const [answers, setAnswers] = useState<LooseAnswers>(kept?.answers ?? draft.answers);
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: draft.changedAt });
  /** What a step that is just being left gave, before this has been drawn. */
  const latest = useRef(answers);
  const version = useRef(kept?.version ?? draft.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const put = async (next: LooseAnswers): Promise<void> => {
    setSaving({ state: 'saving' });
    try {
      const params = { path: { id: draft.id } };
      const saved = await answerOf<Draft>(
        citizen.PUT('/drafts/{id}', { params, body: { version: version.current, answers: next } }),
      );
      version.current = saved.version;
      client.setQueryData(['draft', draft.id], { ...draft, ...saved, answers: next });
      sessionStorage.removeItem(slotOf(draft.id));
      setSaving({ state: 'saved', at: saved.changedAt });
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.status === 401) return setSaving({ state: 'signedOut' });
      if (problem.code !== 'draft.changedElsewhere') return setSaving({ state: 'unsaved' });
      const newer = await answerOf<Draft>(citizen.GET('/drafts/{id}', { params: { path: { id: draft.id } } })).catch(
        () => null,
      );
      setSaving(newer ? { state: 'elsewhere', newer } : { state: 'unsaved' });
    }
  };
  /** One save at a time: each carries the version that the one before it was given. */
  const save = (next: LooseAnswers): Promise<void> => {
    clearTimeout(timer.current);
    running.current = running.current.then(() => put(next));
    return running.current;
  };
  useEffect(() => {
    if (kept) timer.current = setTimeout(() => void save(kept.answers), 0);
    return () => clearTimeout(timer.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on opening: what lay in the tab was never saved
  }, []);

  useEffect(() => {
    if (saving.state !== 'unsaved') return;
    const again = (): void => void save(answers);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  });

  return {
    answers,
    saving,
    change: (revise: (answers: LooseAnswers) => LooseAnswers): void => {
      const next = revise(latest.current);
      latest.current = next;
      setAnswers(next);
      sessionStorage.setItem(slotOf(draft.id), JSON.stringify({ version: version.current, answers: next }));
      clearTimeout(timer.current);
      if (saving.state !== 'elsewhere') timer.current = setTimeout(() => void save(next), pause);
    },
    save: () => save(latest.current),
    takeNewer: ({ answers: theirs, version: newest, changedAt }: Draft): void => {
      version.current = newest;
      sessionStorage.removeItem(slotOf(draft.id));
      latest.current = theirs;
      setAnswers(theirs);
      setSaving({ state: 'saved', at: changedAt });
    },
    keepMine: (newer: Draft): void => {
      version.current = newer.version;
      void save(answers);
    },
  };
}

/** With the version it was typed upon: a newer one on the server is then noticed, not overwritten. */
function keptOf(id: string): Pick<Draft, 'version' | 'answers'> | null {
  const kept = sessionStorage.getItem(slotOf(id));
  return kept === null ? null : (JSON.parse(kept) as Pick<Draft, 'version' | 'answers'>);
}
