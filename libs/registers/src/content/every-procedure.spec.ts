import { planOf, proceduresOn } from '@hotich/catalogue';
import { as, type OfficeCode, parsePartialDate, parsePlainDate } from '@hotich/domain';
import { sampleAnswers } from '@hotich/testing';
import { entryDraftOf } from './entry-draft';

const filedOn = parsePlainDate('2026-11-24');
const writing = proceduresOn('2026-11-24', { hasLandBorder: true, exOfficio: true }).filter(({ steps }) =>
  steps.some(({ kind }) => kind === 'registration'),
);

describe('every procedure that writes into a book', () => {
  it.each(writing.map((procedure) => [procedure.code, procedure] as const))(
    '%s writes a whole entry',
    (_, procedure) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        const answers = sampleAnswers(procedure.form, { seed });
        const plan = planOf(procedure, { channel: 'online', office: as<OfficeCode>('99001'), answers });
        const step = plan.steps.find((candidate) => candidate.kind === 'registration');
        if (step?.kind !== 'registration') throw new Error('no registration');
        const draft = entryDraftOf(procedure, step.book, answers, { filedOn });
        expect(draft?.subject.name).toMatch(/\S/);
        expect(Object.keys(draft?.content ?? {}).length).toBeGreaterThan(3);
        for (const person of [draft?.subject, draft?.second])
          if (person?.birth) expect(parsePartialDate(person.birth)).not.toBeNull();
        for (const [column, text] of Object.entries(draft?.content ?? {})) {
          expect([column, text]).toEqual([column, text.normalize('NFC').trim()]);
          expect(text).not.toMatch(/^$|undefined|\[object/);
          // Dates stand as books write them, never as they travel.
          expect(text).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
        if (step.also) expect(entryDraftOf(procedure, step.also, answers, { filedOn })?.kind).toBe(step.also);
      }
    },
  );
});
