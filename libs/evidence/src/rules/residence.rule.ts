import { type OfficeCode, personGroups } from '@hotich/domain';
import type { Residences } from '@hotich/exchange';
import type { Finding } from '../finding';
import { answerText, type Question, type Rule } from './rule';

/** Of a child's parents one is always enough, whichever is named (Luật Hộ tịch 60/2014/QH13 Điều 13). */
export const either: Readonly<Record<string, string>> = { mother: 'parents', father: 'parents' };

/**
 * Whether the person whose residence founds the competence lives, permanently or for a time, where the matter is to be
 * registered (Luật Hộ tịch 60/2014/QH13, one article a kind of matter). With nobody named it is the parents (Điều 13).
 */
export const residenceRule: Rule = {
  edition: '2026-11-24',
  source: 'population',
  find: async (question) => {
    const about = question.component.about ?? 'parents';
    const people = (personGroups[either[about] ?? about] ?? [about]).filter(
      (person) => answerText(question.answers, `${person}PersonalId`) !== '',
    );
    // Asked together and judged together: one person's answer is enough even when the other's does not come.
    const replies = await Promise.allSettled(people.map((person) => residencesOf(question, person)));
    const known: [string, Residences][] = [];
    for (const [i, reply] of replies.entries()) {
      const person = people[i];
      if (person && reply.status === 'fulfilled' && reply.value) known.push([person, reply.value]);
    }
    const office = question.plan.office;
    for (const [person, residences] of known) {
      const kind = kindIn(residences, office);
      if (kind) return found('HIT_MATCH', office, person, kind, residences);
    }
    for (const reply of replies) if (reply.status === 'rejected') throw reply.reason;
    const [first] = known;
    if (!first) return { outcome: 'NO_DATA', source: 'population', fields: { office } };
    const [person, residences] = first;
    return found('HIT_MISMATCH', office, person, residences.permanent ? 'permanent' : 'temporary', residences);
  },
};

type Kind = keyof Residences;

function residencesOf({ answers, askPopulation }: Question, person: string): Promise<Residences | null> {
  const personalId = answerText(answers, `${person}PersonalId`);
  return askPopulation((register, ground) => register.residenceOf(personalId, ground));
}

const kindIn = (residences: Residences, office: OfficeCode): Kind | undefined =>
  (['permanent', 'temporary'] as const).find((kind) => residences[kind]?.officeCode === office);

function found(
  outcome: Finding['outcome'],
  office: OfficeCode,
  person: string,
  kind: Kind,
  residences: Residences,
): Finding {
  const residence = residences[kind];
  return {
    outcome,
    source: 'population',
    fields: {
      // The name dates from when only parents were asked about; it holds whoever was.
      parent: person,
      residenceKind: kind,
      office: { claimed: office, found: residence?.officeCode ?? '' },
      address: residence?.address ?? '',
    },
  };
}
