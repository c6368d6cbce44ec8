import { birthRegistration, planOf } from '@hotich/catalogue';
import {
  as,
  blank,
  type CheckOutcome,
  type DocumentId,
  type EvidenceId,
  type EvidenceRule,
  evolve,
  type Fact,
  instantOfMillis,
  type Matter,
  type NoteId,
  type OfficeCode,
  type PersonKey,
  type Role,
  type Sha256,
  stageOf,
  type StaffId,
  turnOf,
  vietnam2025To2028,
} from '@hotich/domain';
import type { Case } from './case';
import { viewOf } from './view-of';

const at = instantOfMillis(Date.parse('2026-11-25T01:30:00Z'));
const later = instantOfMillis(Date.parse('2026-11-26T02:00:00Z'));
const office = as<OfficeCode>('99001');
const applicant = as<PersonKey>('applicant');
const plan = planOf(birthRegistration, {
  channel: 'online',
  office,
  answers: { relation: 'mother', parentsMarried: 'yes' },
});
const matter: Matter = { plan, applicant, parties: [applicant] };
const staff = (role: Role) =>
  ({ is: 'staff', id: as<StaffId>(role), office, roles: [role], person: as<PersonKey>(role) }) as const;

const submitted: Fact = { is: 'submitted', at, by: { is: 'applicant', person: applicant }, receptionDue: later };
const hit = (component: string, outcome: CheckOutcome) => ({
  component,
  outcome,
  evidence: as<EvidenceId>(component),
});
const checked: Fact = { is: 'checked', at, results: [hit('identity', 'HIT_MATCH')] };
const accepted: Fact = { is: 'accepted', at, by: staff('receptionist'), receipt: '07/2026-TTPVHCC' };
const examined: Fact = { is: 'examined', at, by: staff('civilStatusOfficer') };
const draft = { document: as<DocumentId>('draft'), digest: as<Sha256>('d1') };

/** A case as its tables would hold it after these facts. */
function caseAfter(facts: readonly Fact[], more: Partial<Case> = {}): Case {
  const state = facts.reduce((d, fact) => evolve(plan, d, fact), blank);
  return {
    id: 'id',
    code: 'H13.99001-261125-0001',
    channel: 'online',
    office: { code: office, name: 'Xã Hương Sen', authority: 'Ủy ban nhân dân xã Hương Sen' },
    applicantKey: applicant,
    applicantName: 'Nguyễn Thị Mỹ Hòa',
    subjectName: 'Thạch Minh Khang',
    matter,
    submittedAt: new Date(at),
    stage: facts.length > 0 ? stageOf(plan, state) : 'received',
    turn: turnOf(plan, state),
    nationalStatus: 1,
    receptionDue: null,
    state: facts.length > 0 ? state : null,
    changedAt: new Date(at),
    facts: facts.map((fact, i) => ({
      seq: i + 1,
      fact,
      name: 'by' in fact && fact.by?.is === 'staff' ? 'Lê Thị Bích Trâm' : null,
      title: null,
    })),
    record: [],
    notes: [],
    evidence: [],
    files: [],
    documents: [],
    entry: null,
    slips: [],
    verifications: [],
    ...more,
  };
}
const view = (facts: readonly Fact[], more: Partial<Case> = {}, eyes: 'citizen' | 'staff' = 'citizen') =>
  viewOf(caseAfter(facts, more), vietnam2025To2028, eyes);

describe('the view of a dossier', () => {
  it('is whole before the process has begun', () => {
    const { stage, steps, clock, needed, title } = view([]);
    expect({ stage, clock, needed }).toEqual({ stage: 'received', clock: null, needed: null });
    expect(steps.map(({ state }) => state)).toEqual(['current', ...Array.from({ length: 7 }, () => 'toCome')]);
    expect(title.vi).toBe('Đăng ký khai sinh');
  });

  it('shows each step with who did it, whose turn it is, and who is to come', () => {
    const { steps } = view([submitted, checked, accepted]);
    expect(steps.slice(0, 3)).toEqual([
      { kind: 'check', state: 'done', by: { kind: 'system' }, at },
      { kind: 'reception', state: 'done', by: { kind: 'staff', role: 'receptionist', name: 'Lê Thị Bích Trâm' }, at },
      { kind: 'examination', state: 'current', by: { kind: 'staff', role: 'civilStatusOfficer' } },
    ]);
    expect(steps.at(-1)).toEqual({ kind: 'delivery', state: 'toCome', by: { kind: 'system' } });
  });

  it('leaves no step current once the dossier is closed', () => {
    const withdrawn: Fact = { is: 'withdrawn', at, by: { is: 'applicant', person: applicant } };
    expect(view([submitted, checked, withdrawn]).steps.some(({ state }) => state === 'current')).toBe(false);
  });

  it('counts nothing before acceptance and tells the working-out after it', () => {
    expect(view([submitted, checked]).clock).toBeNull();
    const { clock } = view([submitted, checked, accepted]);
    expect(clock).toMatchObject({ state: 'running', startedAt: at });
    expect(clock?.explanation[0]).toContain('Nhận đủ hồ sơ');
  });

  it('tells of every paper whether data answered for it', () => {
    const evidence = (component: string, rule: EvidenceRule, outcome: CheckOutcome, fields = {}) => ({
      component,
      rule,
      outcome,
      fields,
    });
    const { components } = view([submitted, checked], {
      evidence: [
        evidence('identity', 'identity', 'HIT_MATCH'),
        evidence('residence', 'residence', 'SOURCE_DOWN'),
        evidence('parentsMarriage', 'parentsMarriage', 'HIT_MISMATCH'),
        evidence('noEarlierBirth', 'duplicateBirth', 'NO_DATA'),
      ],
    });
    expect(Object.fromEntries(components.map(({ id, state }) => [id, state]))).toEqual({
      identity: 'waived',
      residence: 'unchecked',
      birthNotice: 'needed',
      parentsMarriage: 'mismatch',
      noEarlierBirth: 'needed',
    });
    for (const { sentence } of components) expect(sentence.vi).toBe(sentence.vi.normalize('NFC'));
  });

  it('says where the answer to a waived paper stands: book, year, volume, number and office', () => {
    const fields = { year: 2019, volume: '01-TP/HT-2019-KH', number: 45, officeName: 'Ủy ban nhân dân xã Hương Sen' };
    const marriage = { component: 'parentsMarriage', rule: 'parentsMarriage', fields } as const;
    const sentence = (outcome: CheckOutcome) =>
      view([submitted, checked], { evidence: [{ ...marriage, outcome }] }).components.find(
        ({ id }) => id === 'parentsMarriage',
      )?.sentence.vi;
    expect(sentence('HIT_MATCH')).toContain('Sổ đăng ký kết hôn năm 2019, quyển 01, số 45, UBND xã Hương Sen.');
    expect(sentence('HIT_MISMATCH')).toContain('dữ liệu trong Sổ đăng ký kết hôn không khớp với nội dung khai');
  });

  it('takes a handed-in paper for given, until it is asked for again', () => {
    const files = [{ id: 'f', component: 'birthNotice', fileName: 'a.pdf', mediaType: 'application/pdf', size: 9 }];
    const stateOf = (facts: readonly Fact[]) =>
      view(facts, { files }).components.find(({ id }) => id === 'birthNotice')?.state;
    expect(stateOf([submitted, checked])).toBe('provided');
    const note = as<NoteId>('n');
    const asked: Fact = {
      is: 'supplementAsked',
      at,
      by: staff('receptionist'),
      note,
      components: ['birthNotice'],
      replyBy: later,
    };
    expect(stateOf([submitted, checked, asked])).toBe('needed');
  });

  it('keeps from the citizen what colleagues write to each other and the alarms of the office', () => {
    const note = as<NoteId>('n');
    const registered: Fact = {
      is: 'registered',
      at,
      by: staff('civilStatusOfficer'),
      entry: as('e'),
      number: 1,
      year: 2026,
    };
    const facts: Fact[] = [
      submitted,
      checked,
      { is: 'alarmRaised', at, alarm: 'receptionLate' },
      registered,
      { is: 'returned', at, by: staff('leader'), note },
    ];
    const notes = [{ id: note, text: 'Xem lại họ của cháu.', items: [] }];
    const citizen = view(facts, { notes }).timeline;
    expect(citizen.map(({ kind }) => kind)).toEqual(['submitted', 'checked', 'registered', 'returned']);
    expect(citizen.at(-1)).not.toHaveProperty('text');
    expect(view(facts, { notes }, 'staff').timeline.at(-1)).toMatchObject({ seq: 5, text: 'Xem lại họ của cháu.' });
  });

  it('gives the citizen the draft he is asked about and sealed results, the officer every paper', () => {
    const document = (id: string, purpose: 'draft' | 'result', state: 'rendered' | 'leaderSigned' | 'sealed') => ({
      id,
      purpose,
      state,
      digest: 'd1',
      madeAt: new Date(at),
      verificationCode: 'code',
    });
    const documents = [
      document('draft', 'draft', 'rendered'),
      document('result', 'result', 'rendered'),
      document('signed', 'result', 'leaderSigned'),
      document('sealed', 'result', 'sealed'),
    ];
    const facts: Fact[] = [submitted, checked, accepted, examined, { is: 'draftSent', at, ...draft, confirmBy: later }];
    const shown = view(facts, { documents });
    expect(shown.documents.map(({ id }) => id)).toEqual(['draft', 'sealed']);
    expect(shown.needed).toEqual({ act: 'confirmDraft', ...draft, confirmBy: later });
    expect(view(facts, { documents }, 'staff').documents).toHaveLength(4);
    const confirmed = view([...facts, { is: 'draftUncontested', at }], { documents });
    expect(confirmed.documents.map(({ id }) => id)).toEqual(['sealed']);
    expect(confirmed.needed).toBeNull();
  });
});
