import type { Condition, FormSpec } from '@hotich/catalogue';
import { useWords } from '../languages/use-words';

/** A condition as the form's own question with the answers that fulfil it; null when it hangs on no choice of the form. */
export function useCondition(form: FormSpec): (when: Condition) => { question: string; answer: string } | null {
  const { say } = useWords();
  return ({ field, is }) => {
    const asked = form.fields[field];
    if (asked?.kind !== 'choice') return null;
    const answers = asked.options.filter(({ value }) => is.includes(value)).map(({ label }) => say(label));
    return { question: say(asked.label).replace(/[?:]$/, ''), answer: answers.join(', ') };
  };
}
