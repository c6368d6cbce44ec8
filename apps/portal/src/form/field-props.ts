import type { FieldSpec } from '@hotich/catalogue';
import { useTranslation } from 'react-i18next';
import type { Office } from '../api/views';
import { useWords } from '../languages/use-words';

export interface FieldProps<Spec extends FieldSpec = FieldSpec> {
  readonly name: string;
  readonly spec: Spec;
  readonly value: string | number | undefined;
  readonly complaint: string | undefined;
  readonly offices: readonly Office[];
  readonly onChange: (value: string | number) => void;
  readonly onLeave: () => void;
}

/** The id that the error summary links to. */
export const idOf = (field: string): string => `field-${field}`;

/** Label with "(not required)" where it is so; a star would need a legend. */
export function useLabel(spec: FieldSpec): string {
  const { t } = useTranslation();
  const { say } = useWords();
  const label = say(spec.label);
  // "(if you remember)" already says that it may stay empty.
  return spec.required || label.endsWith(')') ? label : `${label} ${t('field.optional')}`;
}
