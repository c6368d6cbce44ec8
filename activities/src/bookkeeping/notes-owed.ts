import { type Answers, answerVi, isAsked, type Procedure } from '@hotich/catalogue';
import type { DossierId } from '@hotich/domain';
import { noteSentence, type NotedPlace, type OwedNote } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import { entriesFoundFor } from '../casefile/case-reader';

/**
 * What the new entry will note beside those that the dossier's look-ups found, as the procedure says (Luật Hộ tịch
 * 60/2014/QH13 Điều 28(3), 30). A component whose look-up found no entry for certain has none: a note beside somebody
 * else's entry would be worse than one that an officer still has to write.
 */
export async function notesOwed(
  tx: EntityManager,
  {
    dossierId,
    procedure,
    answers,
    place,
  }: { dossierId: DossierId; procedure: Procedure; answers: Answers; place: NotedPlace },
): Promise<OwedNote[]> {
  const { notes = [], form } = procedure;
  if (notes.length === 0) return [];
  const found = await entriesFoundFor(tx, dossierId);
  return notes.flatMap(({ component, as, text, ground }): OwedNote[] => {
    const original = found.get(component);
    if (!original) return [];
    const [spec, answer] = text === undefined ? [] : [form.fields[text], answers[text]];
    const said = spec && answer !== undefined && isAsked(form, text ?? '', answers) ? answerVi(spec, answer) : '';
    return [{ original, kind: as, text: noteSentence(as, said, place), ground }];
  });
}
