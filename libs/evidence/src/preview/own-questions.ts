import type { Answers } from '@hotich/catalogue';
import { normaliseName, personGroups, type Plan, type PlannedComponent } from '@hotich/domain';
import { ownBirth } from '../rules/birth-entry.rule';
import { soughtBy } from '../rules/find-entry-for';
import { either } from '../rules/residence.rule';
import { answerText, type ClaimedPerson, claimedPerson } from '../rules/rule';

/** The person who asks, as he signed in. */
export interface Self {
  readonly personalId: string;
  readonly name: string;
  readonly birthDate: string | null;
}

/** A question that may be asked before there is a dossier, because it is about the person who asks and nobody else. */
export interface OwnQuestion {
  readonly component: string;
  /** Fields that name other people: the question is asked as if they were empty. */
  readonly without: readonly string[];
}

/**
 * Which papers of a draft may be looked up for the person who fills it in. Without a dossier nobody may be looked up but
 * oneself (Luật Hộ tịch 60/2014/QH13 Điều 61; NĐ 320/2026/NĐ-CP): the number, the name and the date of birth that the
 * question goes by are those of the sign-in, or it waits for the submission. Otherwise a draft with a neighbour's name
 * in it would be a way to read the neighbour's life. Adoptions are never told: the person may not know (TT 04/2020/TT-BTP).
 */
export const ownQuestions = (plan: Plan, answers: Answers, self: Self): OwnQuestion[] =>
  plan.components.flatMap((component) => ownQuestion(plan, component, answers, self) ?? []);

function ownQuestion(plan: Plan, component: PlannedComponent, answers: Answers, self: Self): OwnQuestion | null {
  const asked = { component: component.id, without: [] };
  switch (component.rule) {
    case 'identity':
    case 'maritalStatus':
      return isSelf(claimedPerson(answers, component.about ?? 'requester'), self) ? asked : null;
    case 'parentsMarriage':
      return ['mother', 'father'].some((parent) => isSelf(claimedPerson(answers, parent), self)) ? asked : null;
    case 'birthEntry':
    case 'entry': {
      const look = component.look ?? (component.rule === 'birthEntry' ? ownBirth : null);
      const sought = look && soughtBy(look, { answers });
      return sought && sought.kind !== 'adoption' && isSelf(sought.person, self) ? asked : null;
    }
    case 'residence': {
      const about = component.about ?? 'parents';
      const people = personGroups[either[about] ?? about] ?? [about];
      const mine = people.filter((one) => answerText(answers, `${one}PersonalId`) === self.personalId);
      if (mine.length === 0 || plan.office === '') return null;
      const others = people.filter((one) => !mine.includes(one));
      return { component: component.id, without: others.map((one) => `${one}PersonalId`) };
    }
    // A search that must find nobody is about somebody else: a child, a dead person.
    case 'duplicateBirth':
    case 'noEntry':
    case null:
      return null;
  }
}

/** A sign-in without a date of birth is nobody: a name alone is many people's. */
const isSelf = ({ personalId, name, birth }: ClaimedPerson, self: Self): boolean =>
  personalId === self.personalId &&
  normaliseName(name) === normaliseName(self.name) &&
  self.birthDate !== null &&
  birth === self.birthDate;
