import { birthRegistration, planOf } from '@hotich/catalogue';
import {
  type Actor,
  as,
  blank,
  type Dossier,
  type DocumentId,
  type Fact,
  type NoteId,
  type OfficeCode,
  parseInstant,
  type PersonKey,
  type Sha256,
} from '@hotich/domain';
import { noticesFor } from './notices-for';

const plan = planOf(birthRegistration, { channel: 'online', office: as<OfficeCode>('99001'), answers: {} });
const at = parseInstant('2026-11-24T02:00:00Z');
const by: Actor = { is: 'applicant', person: as<PersonKey>('k') };
const document = as<DocumentId>('d-1');
const digest = as<Sha256>('0');
const note = as<NoteId>('n');
const stepAt = (kind: string): number => plan.steps.findIndex((step) => step.kind === kind);
const inReception: Dossier = { ...blank, facts: 3, step: stepAt('reception') };
const inExamination: Dossier = { ...blank, facts: 5, accepted: true, step: stepAt('examination') };
const inApproval: Dossier = { ...inExamination, step: stepAt('approval'), document: { id: document, digest } };

describe('who is told', () => {
  it.each<[string, Fact, Dossier, [string, string][]]>([
    ['a submission', { is: 'submitted', at, by, receptionDue: at }, inReception, [['received', 'applicant']]],
    ['a check', { is: 'checked', at, results: [] }, inReception, []],
    ['an acceptance', { is: 'accepted', at, by, receipt: '1' }, inExamination, [['accepted', 'applicant']]],
    [
      'a request to supplement',
      { is: 'supplementAsked', at, by, note, components: [], replyBy: at },
      inExamination,
      [['supplementAsked', 'applicant']],
    ],
    [
      'a supplement before acceptance',
      { is: 'supplemented', at, by, version: 2, receptionDue: at },
      inReception,
      [['supplementArrived', 'receptionist']],
    ],
    [
      'a supplement after acceptance',
      { is: 'supplemented', at, by, version: 2, receptionDue: null },
      inExamination,
      [['supplementArrived', 'civilStatusOfficer']],
    ],
    [
      'a refusal',
      { is: 'refused', at, by, note },
      { ...inExamination, outcome: 'refused' },
      [['refused', 'applicant']],
    ],
    [
      'a withdrawal',
      { is: 'withdrawn', at, by },
      { ...inReception, outcome: 'withdrawn' },
      [
        ['withdrawn', 'applicant'],
        ['applicantWithdrew', 'receptionist'],
      ],
    ],
    [
      'a stop',
      { is: 'stopped', at, reason: 'supplementExpired' },
      { ...inExamination, outcome: 'stopped' },
      [['stopped', 'applicant']],
    ],
    [
      'an objection to the draft',
      { is: 'draftContested', at, by, note },
      inExamination,
      [['draftContested', 'civilStatusOfficer']],
    ],
    ['a return by the leader', { is: 'returned', at, by, note }, inExamination, [['returned', 'civilStatusOfficer']]],
    [
      'late reception',
      { is: 'alarmRaised', at, alarm: 'receptionLate' },
      inReception,
      [
        ['receptionLate', 'receptionist'],
        ['receptionLate', 'leader'],
      ],
    ],
    ['a warning', { is: 'alarmRaised', at, alarm: 'warning' }, inExamination, [['dueSoon', 'civilStatusOfficer']]],
    ['the day before', { is: 'alarmRaised', at, alarm: 'dayBefore' }, inApproval, [['dueTomorrow', 'leader']]],
    [
      'a breach on the officer’s desk',
      { is: 'alarmRaised', at, alarm: 'breach' },
      inExamination,
      [
        ['overdue', 'civilStatusOfficer'],
        ['overdue', 'leader'],
      ],
    ],
    ['a breach on the leader’s desk', { is: 'alarmRaised', at, alarm: 'breach' }, inApproval, [['overdue', 'leader']]],
    ['an escalation', { is: 'alarmRaised', at, alarm: 'escalation' }, inExamination, [['escalated', 'leader']]],
    ['a delivery', { is: 'delivered', at, by: null }, { ...inApproval, outcome: 'delivered' }, []],
  ])('of %s', (_, fact, d, owed) => {
    expect(noticesFor(fact, d, plan).map(({ kind, recipient }) => [kind, recipient])).toEqual(owed);
  });

  it('of a draft gets it attached', () => {
    const fact: Fact = { is: 'draftSent', at, document, digest, confirmBy: at };
    expect(noticesFor(fact, inExamination, plan)).toEqual([
      { kind: 'draftToConfirm', recipient: 'applicant', document },
    ]);
  });

  it('of a result gets it attached online, and is asked to the counter otherwise', () => {
    const fact: Fact = { is: 'sealed', at, by, document, digest };
    expect(noticesFor(fact, inApproval, plan)).toEqual([{ kind: 'resultReady', recipient: 'applicant', document }]);
    expect(noticesFor(fact, inApproval, { ...plan, channel: 'counter' })).toEqual([
      { kind: 'resultReady', recipient: 'applicant' },
    ]);
  });
});
