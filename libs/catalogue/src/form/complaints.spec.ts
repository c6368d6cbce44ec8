import * as fc from 'fast-check';
import { birthRegistration, extractCopy } from '../named-editions';
import { complaintsAbout } from './complaints';
import type { FieldSpec, FormSpec } from './form-spec';

const words = { vi: 'Câu hỏi', km: 'សំណួរ' };
const today = '2026-11-24';

/** A form of one field `x`, asked always. */
const formOf = (spec: Record<string, unknown>): FormSpec => ({
  pages: [{ id: 'p', title: words, fields: ['x'] }],
  fields: { x: { label: words, required: true, ...spec } as FieldSpec },
});
const ruleFor = (spec: Record<string, unknown>, answer: unknown): string | null =>
  complaintsAbout(formOf(spec), { x: answer }, today)[0]?.rule ?? null;

describe('a complaint about an answer', () => {
  it.each([
    ['text', { kind: 'text', maxLength: 3 }, 'abcd', 'tooLong'],
    ['text that is a number', { kind: 'text', maxLength: 9 }, 7, 'notText'],
    ['text in decomposed letters', { kind: 'text', maxLength: 90 }, 'Hòa'.normalize('NFD'), 'notNfc'],
    ['text with an invisible mark', { kind: 'text', maxLength: 90 }, 'a\u200bb', 'controlCharacter'],
    ['a name', { kind: 'personName' }, 'Thạch Sà Rây', null],
    ['a name of one syllable', { kind: 'personName' }, 'Sơn', null],
    ['a name with an apostrophe', { kind: 'personName' }, "H'Hen Niê", null],
    ['a name with digits', { kind: 'personName' }, 'R2 D2', 'notAName'],
    ['a personal number', { kind: 'personalId' }, '099198000001', null],
    ['a personal number too short', { kind: 'personalId' }, '09919800001', 'notAPersonalId'],
    ['a day', { kind: 'date', past: true }, '2026-11-24', null],
    ['a day that never was', { kind: 'date', past: true }, '2026-02-30', 'notADate'],
    ['a day to come', { kind: 'date', past: true }, '2026-11-25', 'inTheFuture'],
    ['a year alone', { kind: 'partialDate' }, '1958', null],
    ['this year', { kind: 'partialDate' }, '2026', null],
    ['a year to come', { kind: 'partialDate' }, '2027', 'inTheFuture'],
    ['a month to come', { kind: 'partialDate' }, '2026-12', 'inTheFuture'],
    ['a day to come, known whole', { kind: 'partialDate' }, '2026-11-25', 'inTheFuture'],
    ['a count below the least', { kind: 'integer', min: 1, max: 20 }, 0, 'tooSmall'],
    ['a count above the most', { kind: 'integer', min: 1, max: 20 }, 21, 'tooLarge'],
    ['half a copy', { kind: 'integer', min: 1, max: 20 }, 1.5, 'notNumber'],
    ['a count in words', { kind: 'integer', min: 1, max: 20 }, '2', 'notNumber'],
    ['a choice not offered', { kind: 'choice', options: [{ value: 'a', label: words }] }, 'b', 'notAnOption'],
    ['a people', { kind: 'ethnicity' }, 'Khmer', null],
    ['a people nobody knows', { kind: 'ethnicity' }, 'Người Hỏa tinh', 'notAnEthnicity'],
    ['a state', { kind: 'nationality' }, 'VN', null],
    ['a state in small letters', { kind: 'nationality' }, 'vn', 'notANationality'],
    ['a state that is none', { kind: 'nationality' }, 'XX', 'notANationality'],
    ['an hour', { kind: 'time' }, '00:05', null],
    ['an hour after the last', { kind: 'time' }, '24:00', 'notATime'],
    ['an hour without minutes', { kind: 'time' }, '7', 'notATime'],
    ['an office', { kind: 'office' }, '99001', null],
    ['an office by name', { kind: 'office' }, 'Hương Sen', 'notAnOffice'],
    ['a phone', { kind: 'phone' }, '0900000123', null],
    ['a phone with letters', { kind: 'phone' }, '09x', 'notAPhone'],
    ['an address', { kind: 'email' }, 'a@example.test', null],
    ['an address without a host', { kind: 'email' }, 'a@', 'notAnEmail'],
    ['nothing at all', { kind: 'personName' }, '', 'required'],
  ])('about %s', (_name, spec, answer, rule) => {
    expect(ruleFor(spec, answer)).toBe(rule);
  });

  it('is made when a question that does not apply is answered, and none when it is left out', () => {
    const { form } = birthRegistration;
    const fatherless = { birthKind: 'fatherUnknown' };
    const about = (answers: Record<string, unknown>): string[] =>
      complaintsAbout(form, answers, today)
        .filter(({ field }) => field.startsWith('father'))
        .map(({ rule }) => rule);
    expect(about(fatherless)).toEqual([]);
    expect(about({ ...fatherless, fatherName: 'Thạch Sà Rây' })).toEqual(['notAsked']);
    expect(about({ birthKind: 'bothParents' })).toEqual(['required', 'required', 'required', 'required', 'required']);
  });

  it('follows conditions through: what hangs on a question that is not asked is not asked', () => {
    const answers = { birthKind: 'fatherUnknown', parentsMarried: 'yes' };
    const rules = complaintsAbout(birthRegistration.form, answers, today);
    expect(rules).toContainEqual({ field: 'parentsMarried', rule: 'notAsked' });
    expect(rules.some(({ field }) => field === 'marriageOffice')).toBe(false);
  });

  it('is made about fields that no form has', () => {
    expect(complaintsAbout(extractCopy.form, { isAdmin: true }, today)).toContainEqual({
      field: 'isAdmin',
      rule: 'unknownField',
    });
    expect(complaintsAbout(extractCopy.form, { toString: 'x' }, today)).toContainEqual({
      field: 'toString',
      rule: 'unknownField',
    });
  });

  it('never fails, whatever is answered', () => {
    const fields = fc.constantFrom(...Object.keys(birthRegistration.form.fields), 'stranger');
    void fc.assert(
      fc.property(fc.dictionary(fields, fc.anything()), (answers) => {
        expect(Array.isArray(complaintsAbout(birthRegistration.form, answers, today))).toBe(true);
      }),
    );
  });
});
