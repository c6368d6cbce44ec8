import type { OfficeCode } from '@hotich/domain';
import type { Residences } from '@hotich/exchange';
import type { Finding } from '../finding';
import { answerText, type Question, type Rule } from './rule';

/**
 * Whether the mother or the father lives, permanently or for a time, where the birth is to be registered: that is what
 * makes the office competent (Law 60/2014/QH13 Art. 13). One of the two is enough.
 */
export const residenceRule: Rule = {
  edition: '2026-01-01',
  source: 'population',
  find: async (question) => {
    const parents = (['mother', 'father'] as const).filter(
      (parent) => answerText(question.answers, `${parent}PersonalId`) !== '',
    );
    // Asked together and judged together: one parent's answer is enough even when the other's does not come.
    const replies = await Promise.allSettled(parents.map((parent) => residencesOf(question, parent)));
    const known: [Parent, Residences][] = [];
    for (const [i, reply] of replies.entries()) {
      const parent = parents[i];
      if (parent && reply.status === 'fulfilled' && reply.value) known.push([parent, reply.value]);
    }
    const office = question.plan.office;
    for (const [parent, residences] of known) {
      const kind = kindIn(residences, office);
      if (kind) return found('HIT_MATCH', office, parent, kind, residences);
    }
    for (const reply of replies) if (reply.status === 'rejected') throw reply.reason;
    const [first] = known;
    if (!first) return { outcome: 'NO_DATA', source: 'population', fields: { office } };
    const [parent, residences] = first;
    return found('HIT_MISMATCH', office, parent, residences.permanent ? 'permanent' : 'temporary', residences);
  },
};

type Parent = 'mother' | 'father';
type Kind = keyof Residences;

function residencesOf({ answers, askPopulation }: Question, parent: Parent): Promise<Residences | null> {
  const personalId = answerText(answers, `${parent}PersonalId`);
  return askPopulation((register, ground) => register.residenceOf(personalId, ground));
}

const kindIn = (residences: Residences, office: OfficeCode): Kind | undefined =>
  (['permanent', 'temporary'] as const).find((kind) => residences[kind]?.officeCode === office);

function found(
  outcome: Finding['outcome'],
  office: OfficeCode,
  parent: Parent,
  kind: Kind,
  residences: Residences,
): Finding {
  const residence = residences[kind];
  return {
    outcome,
    source: 'population',
    fields: {
      parent,
      residenceKind: kind,
      office: { claimed: office, found: residence?.officeCode ?? '' },
      address: residence?.address ?? '',
    },
  };
}
