import { as, type OfficeCode } from '@hotich/domain';
import { findEdition, findProcedure, proceduresOn } from './catalogue';
import { jsonSchemaOf, recordOf } from './form';
import { planOf } from './plan-of';
import { birthRegistration } from './procedures/birth-registration.procedure';
import { extractCopy } from './procedures/extract-copy.procedure';

const office = as<OfficeCode>('99001');

describe('a plan', () => {
  it('sends a draft to an online applicant only', () => {
    const kinds = (channel: 'online' | 'counter'): string[] =>
      planOf(extractCopy, { channel, office, answers: {} }).steps.map((step) => step.kind);
    expect(kinds('online')).toContain('draftConfirmation');
    expect(kinds('counter')).not.toContain('draftConfirmation');
  });

  it('asks for the papers that the answers call for, and no others', () => {
    const papers = (answers: Record<string, string>): string[] =>
      planOf(birthRegistration, { channel: 'online', office, answers }).components.map(({ id }) => id);
    expect(papers({ relation: 'mother', parentsMarried: 'no' })).toEqual([
      'identity',
      'residence',
      'birthNotice',
      'noEarlierBirth',
    ]);
    expect(papers({ relation: 'proxy', parentsMarried: 'yes' })).toEqual(
      expect.arrayContaining(['parentsMarriage', 'authorisation']),
    );
  });
});

describe('the catalogue', () => {
  it('gives the edition in force on the day, and none before its first or after its last', () => {
    expect(findProcedure('1.001193', '2026-11-24')?.edition).toBe('2026-01-01');
    expect(findProcedure('1.001193', '2025-12-31')).toBeNull();
    expect(findProcedure('1.001193', '2027-03-01')).toBeNull();
    expect(findEdition('1.001193', '2026-01-01')?.code).toBe('1.001193');
    expect(proceduresOn('2026-11-24').map(({ code }) => code)).toEqual(['2.000635', '1.001193']);
  });

  it('describes the answers for machines: what is always asked is required, what hangs on an answer is told', () => {
    const schema = jsonSchemaOf(birthRegistration.form) as {
      required: string[];
      properties: Record<string, { description?: string }>;
    };
    expect(schema.required).toContain('childName');
    expect(schema.required).not.toContain('fatherName');
    expect(schema.properties['fatherName']?.description).toContain('birthKind');
  });

  it('freezes questions with their answers, in the order of the pages, without those that were not asked', () => {
    const record = recordOf(birthRegistration.form, {
      childSex: 'female',
      birthKind: 'fatherUnknown',
      childName: 'Kim Lan',
    });
    expect(record.find(({ field }) => field === 'childSex')?.shown).toEqual({ vi: 'Nữ', km: 'ស្រី' });
    expect(record.map(({ field }) => field)).not.toContain('fatherName');
    expect(record.findIndex(({ field }) => field === 'childName')).toBeLessThan(
      record.findIndex(({ field }) => field === 'motherName'),
    );
  });
});
