import { birthRegistration, findProcedure, proceduresOn } from '@hotich/catalogue';
import { as, type PersonKey } from '@hotich/domain';
import { contactOf, partiesOf, subjectNameOf } from './people-of';
import { requesterComplaints } from './requester';

const answers = {
  requesterName: 'Nguyễn Thị Mỹ Hòa',
  requesterPersonalId: '099198000001',
  requesterEmail: 'my-hoa@example.test',
  childName: 'Thạch Minh Khang',
  motherPersonalId: '099198000001',
  fatherPersonalId: '099 096 000 002',
};

describe('the people of a submission', () => {
  it('are all whose numbers it names, each once, as keys', () => {
    const keyOf = (id: string) => as<PersonKey>(`key of ${id.slice(-1)}`);
    expect(partiesOf(birthRegistration.form, answers, keyOf)).toEqual(['key of 1', 'key of 2']);
  });

  it('are led by the child, and reached where the requester said', () => {
    expect(subjectNameOf(birthRegistration, answers)).toBe('Thạch Minh Khang');
    expect(contactOf(answers)).toEqual({ email: 'my-hoa@example.test', phone: null });
  });

  it('are led by whom the first entry is about, in every procedure', () => {
    for (const procedure of proceduresOn('2026-11-24', { hasLandBorder: true, exOfficio: true })) {
      const [entry] = procedure.entries;
      if (entry) expect(subjectNameOf(procedure, { [entry.subject.name]: 'Danh Sóc Kha' })).toBe('Danh Sóc Kha');
    }
  });

  it('are led by who asked where the form names nobody else, and by nobody where nobody asked', () => {
    const note = findProcedure('LHT.30', '2026-11-24');
    if (!note) throw new Error('no note by judgment');
    expect(subjectNameOf({ entries: [] }, { requesterName: 'Lâm Thị Sa Quên' })).toBe('Lâm Thị Sa Quên');
    expect(subjectNameOf(note, { subjectName: 'Thạch Sô Phép' })).toBe('Thạch Sô Phép');
    expect(subjectNameOf(note, {})).toBe('');
  });

  it('include the one who signed in, under his own number and name however he sets the tone', () => {
    const me = { personalId: '099198000001', name: 'NGUYỄN THỊ MỸ HOÀ' };
    expect(requesterComplaints(answers, me)).toEqual([]);
    expect(requesterComplaints(answers, { ...me, personalId: '099198000009' })).toEqual([
      { field: 'requesterPersonalId', rule: 'notYou' },
    ]);
  });
});
