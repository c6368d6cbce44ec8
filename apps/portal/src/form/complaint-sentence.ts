import type { FormSpec } from '@hotich/catalogue';
import { useTranslation } from 'react-i18next';
import { common } from '../languages/vi/common';
import { useWords } from '../languages/use-words';

type Rule = Exclude<keyof typeof common.complaint, 'summary'>;
const isRule = (rule: string): rule is Rule => rule !== 'summary' && Object.hasOwn(common.complaint, rule);

/** Tells a complaint as a sentence that names the question. */
export function useComplaintSentence(form: FormSpec): (complaint: { field: string; rule: string }) => string {
  const { t } = useTranslation();
  const { say } = useWords();
  return ({ field, rule }) => {
    const spec = form.fields[field];
    const bounds = spec?.kind === 'integer' ? { min: spec.min, max: spec.max } : {};
    return t(`complaint.${isRule(rule) ? rule : 'other'}`, { label: spec ? say(spec.label) : field, ...bounds });
  };
}
