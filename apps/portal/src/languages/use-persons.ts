import { useTranslation } from 'react-i18next';
import { matter } from './vi/matter';

type Prefix = Exclude<keyof typeof matter.person, 'or' | 'and'>;
const isKnown = (prefix: string): prefix is Prefix =>
  prefix !== 'or' && prefix !== 'and' && Object.hasOwn(matter.person, prefix);

/** Names the persons of a form, by the prefixes their questions share (`motherName`: mother), as one phrase. */
export function usePersons(): (prefixes: readonly string[], join: 'or' | 'and') => string {
  const { t } = useTranslation();
  return (prefixes, join) => {
    const names = [...new Set(prefixes.map((prefix) => t(`person.${isKnown(prefix) ? prefix : 'other'}`)))];
    const [last = '', ...before] = names.toReversed();
    return before.length === 0 ? last : `${before.toReversed().join(', ')}${t(`person.${join}`)}${last}`;
  };
}
