import { componentsFor, editions, type Procedure, planOf, type Words } from '@hotich/catalogue';
import { as, type Channel, type OfficeCode } from '@hotich/domain';
import { ruleBook } from '../../libs/evidence/src/rules/rule-book';

const office = as<OfficeCode>('99001');
const channels: readonly Channel[] = ['online', 'counter', 'post'];
const khmer = /\p{Script=Khmer}/u;

describe.each(editions.map((edition) => [`${edition.code} of ${edition.edition}`, edition] as const))(
  'procedure %s',
  (_name, procedure) => {
    const fieldNames = Object.keys(procedure.form.fields);
    const asked = procedure.form.pages.flatMap(({ fields }) => fields);

    it('bears a national code, and its result one', () => {
      expect(procedure.code).toMatch(/^\d\.\d{6}$/);
      expect(procedure.resultCode).toMatch(/^KQ\.G\d{2}\.\d{6}$/);
    });

    it('is in force from one day to a later one', () => {
      const days = [procedure.edition, procedure.validTo ?? '9999-12-31'];
      for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect([...days].sort()).toEqual(days);
    });

    it('names the law for itself, its deadline, its fee and every paper', () => {
      const { ground, deadline, fee, components } = procedure;
      const extension = deadline.extension === undefined ? [] : [deadline.extension];
      const grounded = [{ ground }, deadline, ...extension, fee, ...components];
      expect(grounded.map((one) => one.ground).filter((text) => text.trim() === '')).toEqual([]);
    });

    it('ends with delivery, and does nothing twice', () => {
      const kinds = procedure.steps.map(({ kind }) => kind);
      expect(kinds.at(-1)).toBe('delivery');
      expect(new Set(kinds).size).toBe(kinds.length);
    });

    it('lets nothing be registered, approved or sealed that was not examined', () => {
      const kinds = procedure.steps.map(({ kind }) => kind);
      const decisions = ['registration', 'approval', 'seal'] as const;
      const order = ['examination', ...decisions].filter((kind) => kinds.some((one) => one === kind));
      expect(order).toContain('examination');
      expect(kinds.filter((kind) => order.includes(kind))).toEqual(order);
    });

    it('asks every field on exactly one page', () => {
      expect([...asked].sort()).toEqual([...fieldNames].sort());
      expect(procedure.form.pages.filter(({ fields }) => fields.length === 0)).toEqual([]);
    });

    it('lets a field depend only on a choice made before it', () => {
      for (const [place, name] of asked.entries()) {
        const when = procedure.form.fields[name]?.when;
        if (when === undefined) continue;
        expect({ name, after: asked.slice(0, place) }).toEqual({ name, after: expect.arrayContaining([when.field]) });
        expectOptions(procedure, when);
      }
    });

    it('lets a paper depend only on a choice of the form', () => {
      for (const { when } of procedure.components) if (when !== undefined) expectOptions(procedure, when);
    });

    it('gives every paper, page and option a name of its own', () => {
      const options = Object.values(procedure.form.fields).map((field) => ('options' in field ? field.options : []));
      const groups = [procedure.components.map(({ id }) => id), procedure.form.pages.map(({ id }) => id)];
      for (const names of [...groups, ...options.map((list) => list.map(({ value }) => value))])
        expect(new Set(names).size).toBe(names.length);
    });

    it('has a tested rule for every question put to a register', () => {
      const rules = procedure.components.flatMap(({ evidence }) => evidence ?? []);
      expect(Object.keys(ruleBook)).toEqual(expect.arrayContaining(rules));
    });

    it('speaks Vietnamese and Khmer in whole, composed letters', () => {
      for (const { vi, km } of wordsIn(procedure)) {
        expect([vi, km]).toEqual([vi.normalize('NFC').trim(), km.normalize('NFC').trim()]);
        expect(vi).toMatch(/\p{Script=Latin}/u);
        expect(vi).not.toMatch(khmer);
        expect(km).toMatch(khmer);
      }
    });

    it('is data: it and its plans come back from JSON as they went', () => {
      expect(JSON.parse(JSON.stringify(procedure))).toStrictEqual(procedure);
      for (const channel of channels) {
        const plan = planOf(procedure, { channel, office, answers: {} });
        expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
        expect(plan.components.map(({ id }) => id)).toEqual(componentsFor(procedure, {}).map(({ id }) => id));
      }
    });
  },
);

describe('the editions of one procedure', () => {
  it('never hold on the same day, and stand oldest first', () => {
    for (const [place, earlier] of editions.entries()) {
      const later = editions.slice(place + 1).filter(({ code }) => code === earlier.code);
      for (const { edition } of later) expect((earlier.validTo ?? '9999-12-31') < edition).toBe(true);
    }
  });
});

function expectOptions({ form }: Procedure, when: { readonly field: string; readonly is: readonly string[] }): void {
  const field = form.fields[when.field];
  const options = field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
  expect(when.is).not.toHaveLength(0);
  expect(options).toEqual(expect.arrayContaining([...when.is]));
}

/** Every text of a procedure, wherever it stands: whatever has a Vietnamese or a Khmer wording. */
function wordsIn(part: unknown): Words[] {
  if (typeof part !== 'object' || part === null) return [];
  if (!('vi' in part) && !('km' in part)) return Object.values(part).flatMap(wordsIn);
  return [{ vi: textOf('vi' in part && part.vi), km: textOf('km' in part && part.km) }];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
