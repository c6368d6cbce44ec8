import { birthRegistration } from '@hotich/catalogue';
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
    expect(subjectNameOf(answers)).toBe('Thạch Minh Khang');
    expect(contactOf(answers)).toEqual({ email: 'my-hoa@example.test', phone: null });
  });

  it('include the one who signed in, under his own number and name however he sets the tone', () => {
    const me = { personalId: '099198000001', name: 'NGUYỄN THỊ MỸ HOÀ' };
    expect(requesterComplaints(answers, me)).toEqual([]);
    expect(requesterComplaints(answers, { ...me, personalId: '099198000009' })).toEqual([
      { field: 'requesterPersonalId', rule: 'notYou' },
    ]);
  });
});
