import { useState } from 'react';
import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { useAct } from '../api/use-act';
import type { ApprovalItem, SignatureOutcome } from '../api/office-views';

interface SignatureItem {
  readonly dossier: string;
  readonly document: string;
  readonly digest: string;
}

/** Signs one or many in one ceremony; remembers whose they were, since what is signed leaves the list. */
export function useSigning() {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const sign = useAct(
    'sign',
    (items: readonly SignatureItem[], key) =>
      answerOf<{ outcomes: SignatureOutcome[] }>(
        office.POST('/approvals/signatures', { params: keyed(key), body: { items: [...items] } }),
      ),
    [['approvals'], ['tasks'], ['dossier']],
  );
  const begin = (items: readonly ApprovalItem[], onSuccess?: () => void): void => {
    setNames(Object.fromEntries(items.map(({ id, subjectName, code }) => [id, `${subjectName} (${code})`])));
    sign.mutate(
      items.map(({ id, document, digest }) => ({ dossier: id, document, digest })),
      onSuccess && { onSuccess },
    );
  };
  return { sign, names, begin };
}
