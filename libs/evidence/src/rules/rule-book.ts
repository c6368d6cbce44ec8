import type { EvidenceRule } from '@hotich/domain';
import { birthEntryRule } from './birth-entry.rule';
import { duplicateBirthRule } from './duplicate-birth.rule';
import { entryRule } from './entry.rule';
import { identityRule } from './identity.rule';
import { maritalStatusRule } from './marital-status.rule';
import { noEntryRule } from './no-entry.rule';
import { parentsMarriageRule } from './parents-marriage.rule';
import { residenceRule } from './residence.rule';
import type { Rule } from './rule';

/** Every rule that a procedure may name; a name without a rule does not compile. */
export const ruleBook: Readonly<Record<EvidenceRule, Rule>> = {
  identity: identityRule,
  residence: residenceRule,
  parentsMarriage: parentsMarriageRule,
  birthEntry: birthEntryRule,
  duplicateBirth: duplicateBirthRule,
  entry: entryRule,
  noEntry: noEntryRule,
  maritalStatus: maritalStatusRule,
};
