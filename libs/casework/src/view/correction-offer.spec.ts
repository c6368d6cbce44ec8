import type { EvidenceRow } from './case';
import { correctionOf } from './correction-offer';

const marriage: EvidenceRow = {
  component: 'parentsMarriage',
  rule: 'parentsMarriage',
  outcome: 'HIT_MISMATCH',
  fields: {
    book: 'marriage',
    number: 45,
    year: 2019,
    officeCode: '99001',
    state: 'inForce',
    fatherName: { claimed: 'Thạch Sà Rây', found: 'THẠCH SÀ RÂY' },
    fatherBirthDate: { claimed: '1990-02-01', found: '01.02.1990' },
    motherName: { claimed: 'Lâm Thị Mỹ', found: 'Lâm Thị Mĩ' },
    motherBirthDate: { claimed: '1992-05-07', found: '1992' },
  },
};

describe('the correction offered where a register contradicts the form', () => {
  it('names the entry, the person in whom they differ, and what the form said', () => {
    expect(correctionOf(marriage)).toEqual({
      procedure: '1.004859',
      answers: {
        subjectName: 'Lâm Thị Mỹ',
        subjectBirthDate: '1992-05-07',
        changedItem: 'name',
        changeTo: 'Lâm Thị Mỹ',
        entryBook: 'marriage',
        entryOffice: '99001',
        entryNumber: 45,
        entryYear: 2019,
        changeKind: 'correction',
      },
    });
  });

  it('never carries what the book says of somebody', () => {
    expect(JSON.stringify(correctionOf(marriage))).not.toContain('Mĩ');
  });

  it('writes a date as people do', () => {
    const fields = {
      ...marriage.fields,
      motherName: { claimed: 'Lâm Thị Mỹ', found: 'Lâm Thị Mỹ' },
      motherBirthDate: { claimed: '1992-05-07', found: '07.06.1992' },
    };
    expect(correctionOf({ ...marriage, fields })?.answers).toMatchObject({
      changedItem: 'birthDate',
      changeTo: '07/05/1992',
    });
  });

  it('is not offered for a match, a cancelled entry, or a database of somebody else', () => {
    expect(correctionOf({ ...marriage, outcome: 'HIT_MATCH' })).toBeNull();
    expect(correctionOf({ ...marriage, fields: { ...marriage.fields, state: 'cancelled' } })).toBeNull();
    expect(correctionOf({ ...marriage, fields: { name: { claimed: 'A', found: 'không khớp' } } })).toBeNull();
    expect(correctionOf(undefined)).toBeNull();
  });
});
