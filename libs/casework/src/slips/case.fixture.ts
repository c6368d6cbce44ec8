import { birthRegistration, planOf, recordOf } from '@hotich/catalogue';
import {
  as,
  blank,
  evolve,
  type Fact,
  type Instant,
  type Matter,
  type NoteId,
  type OfficeCode,
  parseInstant,
  type PersonKey,
  type Role,
  stageOf,
  type StaffId,
  turnOf,
} from '@hotich/domain';
import type { Case } from '../view/case';

/** A birth registered in Hương Sen, for specs of its slips: what its tables would hold after some facts. */
const office = as<OfficeCode>('99001');
const applicant = as<PersonKey>('applicant');
const answers = {
  requesterName: 'Nguyễn Thị Mỹ Hòa',
  requesterPersonalId: '099195000123',
  requesterPhone: '0900000123',
  requesterEmail: 'my-hoa@example.test',
  relation: 'mother',
  childName: 'Thạch Minh Khang',
  childBirthDate: '2026-11-15',
  childNationality: 'VN',
  motherName: 'Nguyễn Thị Mỹ Hòa',
  motherPersonalId: '099195000123',
  motherBirthDate: '1995-03-08',
  motherNationality: 'VN',
  motherResidence: 'ấp Sen Trắng, xã Hương Sen, thành phố Cần Thơ',
  birthKind: 'bothParents',
} as const;
export const plan = planOf(birthRegistration, { channel: 'counter', office, answers });
const matter: Matter = { plan, applicant, parties: [applicant] };

const names: Readonly<Record<string, string>> = {
  receptionist: 'Lê Thị Bích Trâm',
  civilStatusOfficer: 'Sơn Pi Sal',
  leader: 'Lý Thị Thu Hà',
  clerk: 'Phạm Ngọc Linh',
};
export const staff = (role: Role) =>
  ({ is: 'staff', id: as<StaffId>(role), office, roles: [role], person: as<PersonKey>(role) }) as const;
export const byApplicant = { is: 'applicant', person: applicant } as const;
export const noteId = as<NoteId>('note');

/** Office time: 25 November 2026 is a Wednesday. */
export const moment = (local: string): Instant => parseInstant(new Date(`${local}+07:00`).toISOString());

export function caseAfter(facts: readonly Fact[], more: Partial<Case> = {}): Case {
  const state = facts.reduce((d, fact) => evolve(plan, d, fact), blank);
  return {
    id: 'id',
    code: 'H13.99001-261125-0001',
    channel: 'counter',
    office: { code: office, name: 'xã Hương Sen', authority: 'Ủy ban nhân dân xã Hương Sen' },
    applicantKey: applicant,
    applicantName: 'Nguyễn Thị Mỹ Hòa',
    subjectName: 'Thạch Minh Khang',
    matter,
    submittedAt: new Date(moment('2026-11-25T08:00')),
    stage: stageOf(plan, state),
    turn: turnOf(plan, state),
    nationalStatus: 1,
    receptionDue: null,
    state,
    changedAt: new Date(moment('2026-11-25T08:00')),
    facts: facts.map((fact, place) => ({
      seq: place + 1,
      fact,
      name: 'by' in fact && fact.by?.is === 'staff' ? (names[fact.by.id] ?? null) : null,
      title: null,
    })),
    record: recordOf(birthRegistration.form, answers),
    notes: [{ id: noteId, text: 'Giấy chứng sinh không đọc được\nXin chụp lại', items: [] }],
    evidence: [],
    files: [],
    documents: [],
    entry: null,
    slips: [],
    verifications: [],
    ...more,
  };
}

const clock = (due: string, more: { dueNew?: string } = {}) => ({
  calendar: 'vn',
  due: moment(more.dueNew ?? due),
  dueOriginal: moment(due),
  dueNew: more.dueNew ? moment(more.dueNew) : null,
  alarms: [],
});
export const clockSet = (at: string, due: string, more: { dueNew?: string } = {}): Fact => ({
  is: 'clockSet',
  at: moment(at),
  clock: clock(due, more),
});

/** Handed in at eight and accepted half an hour later, to be done by the evening of the same day. */
export const accepted: readonly Fact[] = [
  {
    is: 'submitted',
    at: moment('2026-11-25T08:00'),
    by: staff('receptionist'),
    receptionDue: moment('2026-11-26T08:00'),
  },
  { is: 'checked', at: moment('2026-11-25T08:01'), results: [] },
  { is: 'accepted', at: moment('2026-11-25T08:30'), by: staff('receptionist'), receipt: '07/2026-TTPVHCC' },
  clockSet('2026-11-25T08:30', '2026-11-25T17:00'),
];
