import { type AvoidedNorms, defaultNorms, defaultPolicy } from '@hotich/catalogue';
import type { TimePolicy } from '@hotich/domain';

/** Values by key; keys of the time policy are `policy.<name>`, of what a spared paper saves `norm.<name>`. */
export type Settings = Readonly<Record<string, unknown>>;

const policyNames = Object.keys(defaultPolicy) as readonly (keyof TimePolicy)[];
const keyOf = (name: keyof TimePolicy): string => `policy.${name}`;
const normNames = ['pages', 'officerMinutes', 'citizenMinutes'] as const satisfies readonly (keyof AvoidedNorms)[];
const normKeyOf = (name: keyof AvoidedNorms): string => `norm.${name}`;

/** Longest each may be: a slip of the hand must not become a promise of years. */
const longest = 10_000;

/** What holds while nobody has decided otherwise. */
export const defaultSettings: Settings = Object.fromEntries<number>([
  ...policyNames.map((name) => [keyOf(name), defaultPolicy[name]] as const),
  ...normNames.map((name) => [normKeyOf(name), defaultNorms[name]] as const),
]);

/** Whether a value may be set for a key: whole numbers of at least one; other keys are not known. */
export const isSettable = (key: string, value: unknown): boolean =>
  Object.hasOwn(defaultSettings, key) &&
  typeof value === 'number' &&
  Number.isSafeInteger(value) &&
  value >= 1 &&
  value <= longest;

/**
 * What the settings say differently from a procedure's own policy, for `planOf`. They are for where the law is silent: a
 * value in which the procedure itself departs from the usual one is the law's, and stays.
 */
export function policyOf(settings: Settings, own: TimePolicy = defaultPolicy): Partial<TimePolicy> {
  const free = policyNames.filter((name) => own[name] === defaultPolicy[name]);
  return Object.fromEntries(
    free.flatMap((name) => {
      const value = settings[keyOf(name)];
      return isSettable(keyOf(name), value) && value !== own[name] ? [[name, value]] : [];
    }),
  );
}

/** What a spared paper saves by the settings of a day; a value that is none is the usual one. */
export function normsOf(settings: Settings): AvoidedNorms {
  const valueOf = (name: keyof AvoidedNorms): number => {
    const value = settings[normKeyOf(name)];
    return typeof value === 'number' && isSettable(normKeyOf(name), value) ? value : defaultNorms[name];
  };
  return {
    pages: valueOf('pages'),
    officerMinutes: valueOf('officerMinutes'),
    citizenMinutes: valueOf('citizenMinutes'),
  };
}
