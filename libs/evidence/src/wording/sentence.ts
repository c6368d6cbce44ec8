import type { Words } from '@hotich/catalogue';
import type { CheckOutcome, EvidenceRule } from '@hotich/domain';
import { fillingsOf } from './sentence-fillings';
import {
  absent,
  type AbsenceRule,
  ambiguous,
  deceased,
  matched,
  otherStatus,
  type Pattern,
  stillNeeded,
} from './sentence-patterns';

/** Evidence as the read side has it; `fields` are those of the stored snapshot. */
export interface ToldEvidence {
  readonly rule: EvidenceRule;
  readonly outcome: CheckOutcome;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The paper that it was asked for. */
export interface ToldComponent {
  readonly name: Words;
  readonly handling: 'submit' | 'present';
}

/**
 * What a look-up means for the citizen, in one sentence: whether the paper is still needed, and what answered for it. No
 * name and no number of a person is in it, only of books and offices.
 */
export function sentenceOf(evidence: ToldEvidence, component: ToldComponent): Words {
  const pattern = patternFor(evidence);
  const filled = Object.entries(fillingsOf(evidence, component));
  const fill = (language: keyof Words): string =>
    filled.reduce((text, [blank, words]) => text.replace(`{${blank}}`, words[language]), pattern[language]);
  return { vi: fill('vi'), km: fill('km') };
}

function patternFor({ rule, outcome, fields }: ToldEvidence): Pattern {
  if (isAbsence(rule)) return absent[rule][outcome];
  if (outcome === 'HIT_MATCH') return waived(matched[rule]);
  if (outcome === 'NO_DATA') return Number(fields['count'] ?? 0) > 0 ? ambiguous : stillNeeded.NO_DATA;
  if (outcome === 'HIT_MISMATCH' && (rule === 'identity' || rule === 'maritalStatus')) {
    if (fields['book'] === 'death') return deceased;
    if (rule === 'maritalStatus') return otherStatus[fields['book'] === undefined ? 'database' : 'entry'];
  }
  return stillNeeded[outcome];
}

const isAbsence = (rule: EvidenceRule): rule is AbsenceRule => rule === 'duplicateBirth' || rule === 'noEntry';

const waived = (why: Pattern): Pattern => ({
  vi: `Không phải {act} {paper}: ${why.vi}`,
  km: `មិនបាច់{act} {paper}ទេ៖ ${why.km}`,
});
