import { assertCatalogue, checkCatalogue, componentsFor, editions, planOf, procedureFiles } from '@hotich/catalogue';
import * as documents from '@hotich/documents';
import { as, bookKinds, type Channel, type OfficeCode, personGroups, resultTemplates } from '@hotich/domain';
import { sampleAnswers } from '@hotich/testing';
import { ruleBook } from '../../libs/evidence/src/rules/rule-book';

const office = as<OfficeCode>('99001');
const channels: readonly Channel[] = ['online', 'counter', 'post'];

/** What the system can really do, and not what it merely has a name for. */
const able = {
  rules: Object.keys(ruleBook),
  books: bookKinds,
  templates: resultTemplates.filter((name) => name in documents),
};

describe('the catalogue', () => {
  it('names only rules, books and papers that there are, and is sound in all else', () => {
    expect(checkCatalogue(procedureFiles, able)).toEqual([]);
  });

  it('lets an application start, and a bad one lets none', () => {
    expect(() => assertCatalogue(able)).not.toThrow();
    expect(() => assertCatalogue({ ...able, rules: [] })).toThrow(/catalogue\.unsound: \d+\n\d\.\d{6} .+evidence/);
  });

  it('can print every result that the domain has a name for', () => {
    expect(able.templates).toEqual(resultTemplates);
  });
});

describe.each(editions.map((edition) => [`${edition.code} of ${edition.edition}`, edition] as const))(
  'procedure %s',
  (_name, procedure) => {
    it('is data: it comes back from JSON as it went', () => {
      expect(JSON.parse(JSON.stringify(procedure))).toStrictEqual(procedure);
    });

    it('gives a plan for whatever is answered: data as well, with each step once and its papers in their order', () => {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const answers = sampleAnswers(procedure.form, { seed });
        for (const channel of channels) {
          const plan = planOf(procedure, { channel, office, answers });
          expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
          const kinds = plan.steps.map(({ kind }) => kind);
          expect(kinds).toEqual([...new Set(kinds)]);
          expect(plan.components.map(({ id }) => id)).toEqual(componentsFor(procedure, answers).map(({ id }) => id));
        }
      }
    });

    it('finds in the answers whom and what every question to a register is about', () => {
      for (const seed of [1, 2, 3]) {
        const answers = sampleAnswers(procedure.form, { seed, optional: 'all' });
        for (const { id, about, look } of planOf(procedure, { channel: 'online', office, answers }).components) {
          const people = about === undefined ? [] : (personGroups[about] ?? [about]);
          const names = [...people.map((person) => `${person}Name`), ...(look ? [look.name] : [])];
          expect({ id, unanswered: names.filter((name) => answers[name] === undefined) }).toEqual({
            id,
            unanswered: [],
          });
        }
      }
    });
  },
);
