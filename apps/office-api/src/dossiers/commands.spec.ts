import { findEdition, planOf } from '@hotich/catalogue';
import {
  type Actor,
  as,
  blank,
  type Dossier,
  type DocumentId,
  evolve,
  type Fact,
  type Matter,
  type NoteId,
  type OfficeCode,
  parseInstant,
  type PersonKey,
  type Role,
  type Sha256,
  type StaffId,
} from '@hotich/domain';
import { allowedCommands } from './allowed-commands';
import { commandOf, missingParts, notedCommands, staffCommandNames } from './command-of';

const copies = findEdition('2.000635', '2026-01-01');
if (!copies) throw new Error('the catalogue has no copies');
const office = as<OfficeCode>('99001');
const at = parseInstant('2026-11-25T01:00:00Z');
const matter: Matter = {
  plan: planOf(copies, { channel: 'counter', office, answers: {} }),
  applicant: as<PersonKey>('applicant'),
  parties: [as<PersonKey>('applicant')],
};
const staff = (id: string, ...roles: Role[]): Actor => ({
  is: 'staff',
  id: as<StaffId>(id),
  office,
  roles,
  person: as<PersonKey>(`person-${id}`),
});
const receptionist = staff('r', 'receptionist');
const officer = staff('o', 'civilStatusOfficer');
const leader = staff('l', 'leader');
const after = (...facts: Fact[]): Dossier => facts.reduce((d, fact) => evolve(matter.plan, d, fact), blank);
const submitted: Fact = { is: 'submitted', at, by: receptionist, receptionDue: at };
const checked: Fact = { is: 'checked', at, results: [] };
const accepted: Fact = { is: 'accepted', at, by: receptionist, receipt: '1' };
const registered: Fact = { is: 'registered', at, by: officer, entry: as('e'), number: 1, year: 2026 };
const rendered: Fact = { is: 'rendered', at, document: as<DocumentId>('d'), digest: as<Sha256>('abc') };

describe('the acts shown as possible', () => {
  it('are the receptionist’s at reception, the applicant’s withdrawal at the counter among them', () => {
    expect(allowedCommands(matter, after(submitted, checked), receptionist)).toEqual([
      'accept',
      'askSupplement',
      'refuse',
      'withdraw',
      'forward',
    ]);
  });

  it('are none for a colleague without the role, an auditor, or somebody of another office', () => {
    const reception = after(submitted, checked);
    for (const by of [leader, staff('a', 'auditor'), { ...receptionist, office: as<OfficeCode>('99002') }])
      expect(allowedCommands(matter, reception, by)).toEqual([]);
  });

  it('leave the signature out for the officer who examined', () => {
    const approval = after(submitted, checked, accepted, registered, rendered);
    expect(allowedCommands(matter, approval, leader)).toEqual(['approve', 'return']);
    expect(allowedCommands(matter, approval, staff('o', 'civilStatusOfficer', 'leader'))).toEqual(['return', 'stop']);
  });

  it('are none once the dossier is closed, nor in one’s own matter', () => {
    const refused: Fact = { is: 'refused', at, by: receptionist, note: as<NoteId>('n') };
    expect(allowedCommands(matter, after(submitted, checked, refused), receptionist)).toEqual([]);
    const own = { ...receptionist, person: as<PersonKey>('applicant') };
    expect(allowedCommands(matter, after(submitted, checked), own)).toEqual([]);
  });
});

describe('a command as it was sent', () => {
  it('must bring its reason where a person has to be told one', () => {
    for (const name of staffCommandNames)
      // A question to another office is text too, but a letter and no note of the dossier.
      expect(missingParts({ do: name, text: '  ' }).includes('text')).toBe(
        notedCommands.includes(name) || name === 'requestVerification',
      );
  });

  it('must name the paper that was looked at to sign it', () => {
    expect(missingParts({ do: 'approve' })).toEqual(['document', 'digest']);
    expect(missingParts({ do: 'seal', document: as<DocumentId>('d'), digest: as<Sha256>('a') })).toEqual([]);
    expect(missingParts({ do: 'askSupplement', text: 'Thiếu giấy', components: [] })).toEqual(['components']);
  });

  it('becomes the domain’s command, each component named once', () => {
    const note = as<NoteId>('n');
    expect(commandOf({ do: 'askSupplement', components: ['identity', 'identity'] }, receptionist, note)).toEqual({
      do: 'askSupplement',
      by: receptionist,
      note,
      components: ['identity'],
    });
    expect(commandOf({ do: 'accept' }, receptionist, note)).toEqual({ do: 'accept', by: receptionist });
    expect(commandOf({ do: 'return' }, leader, note)).toEqual({ do: 'return', by: leader, note });
  });
});
