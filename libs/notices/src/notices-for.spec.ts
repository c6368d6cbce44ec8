import { findEdition, planOf } from '@hotich/catalogue';
import {
  type Actor,
  as,
  blank,
  type ClockReading,
  type DocumentId,
  evolve,
  type Fact,
  instantOfMillis,
  type NoteId,
  type OfficeCode,
  type PersonKey,
  type Sha256,
  type StaffId,
} from '@hotich/domain';
import { noticeKinds, noticesFor } from './notices-for';
import { khmer, vietnamese } from './texts/notice-texts';

const at = instantOfMillis(Date.parse('2026-11-25T01:30:00Z'));
const office = as<OfficeCode>('99001');
const birth = findEdition('1.001193', '2026-01-01');
if (!birth) throw new Error('the catalogue has no birth registration');
const plan = planOf(birth, { channel: 'online', office, answers: { relation: 'mother' } });
const applicant: Actor = { is: 'applicant', person: as<PersonKey>('applicant') };
const officer: Actor = {
  is: 'staff',
  id: as<StaffId>('officer'),
  office,
  roles: ['civilStatusOfficer'],
  person: as<PersonKey>('officer'),
};
const note = as<NoteId>('note');
const submitted: Fact = { is: 'submitted', at, by: applicant, receptionDue: at };
const accepted: Fact = { is: 'accepted', at, by: officer, receipt: '01/2026' };
const withdrawn: Fact = { is: 'withdrawn', at, by: applicant };
const supplemented: Fact = { is: 'supplemented', at, by: applicant, version: 2, receptionDue: null };

/** Who is told what by the last of these facts. */
function told(...facts: Fact[]): string[] {
  const last = facts.at(-1);
  const dossier = facts.reduce((d, fact) => evolve(plan, d, fact), blank);
  return last ? noticesFor(last, dossier, plan).map(({ kind, recipient }) => `${recipient}: ${kind}`) : [];
}

describe('who is told what', () => {
  it('is the officer too when an accepted dossier is withdrawn, the applicant alone before', () => {
    expect(told(submitted, accepted, withdrawn)).toEqual([
      'applicant: withdrawn',
      'civilStatusOfficer: withdrawnByApplicant',
    ]);
    expect(told(submitted, withdrawn)).toEqual(['applicant: withdrawn']);
  });

  it('is the desk that waits for a supplement or a word on the draft', () => {
    expect(told(submitted, supplemented)).toEqual(['receptionist: supplemented']);
    expect(told(submitted, accepted, supplemented)).toEqual(['civilStatusOfficer: supplemented']);
    expect(told(submitted, accepted, { is: 'draftContested', at, by: applicant, note })).toEqual([
      'civilStatusOfficer: draftContested',
    ]);
  });

  it('is the officer when the leader sends a paper back', () => {
    expect(told(submitted, accepted, { is: 'returned', at, by: officer, note })).toEqual([
      'civilStatusOfficer: returned',
    ]);
  });

  it('is the applicant of the fee, the head of an apology to sign, and both of what became of it', () => {
    expect(told(submitted, { ...accepted, payBy: at })).toEqual(['applicant: accepted', 'applicant: paymentAsked']);
    const paper = { document: as<DocumentId>('slip'), digest: as<Sha256>('a'.repeat(64)), newDue: at };
    expect(told(submitted, accepted, { is: 'apologyDrafted', at, ...paper })).toEqual(['leader: apologyToSign']);
    expect(told(submitted, accepted, { is: 'apologised', at, by: officer, ...paper })).toEqual([
      'applicant: apologised',
    ]);
  });

  it('is the applicant when a new calendar moves his appointment: not while none runs, not over an apology, not twice', () => {
    const clock: ClockReading = { calendar: 'b', due: at, dueOriginal: at, dueNew: null, alarms: [] };
    const told = (...clocks: ClockReading[]) => {
      const event = { kind: 'calendarChanged', from: 'a', to: 'b' } as const;
      const changed: Fact = { is: 'clockEvent', at, event, from: 'process', ground: 'Thông báo' };
      const dossier = [
        submitted,
        accepted,
        ...clocks.flatMap((read): Fact[] => [changed, { is: 'clockSet', at, clock: read }]),
      ].reduce((d, fact) => evolve(plan, d, fact), blank);
      return noticesFor(changed, dossier, plan).map(({ kind, recipient }) => `${recipient}: ${kind}`);
    };
    expect(told(clock)).toEqual(['applicant: dueMoved']);
    expect(told({ ...clock, due: null })).toEqual([]);
    expect(told({ ...clock, dueNew: at })).toEqual([]);
    expect(told(clock, clock)).toEqual([]);
  });

  it('is the head alone when nobody came for a result: only he may cancel it', () => {
    expect(told(submitted, accepted, { is: 'alarmRaised', at, alarm: 'collectionExpired' })).toEqual([
      'leader: collectionExpired',
    ]);
  });

  it('never repeats to the office what somebody wrote about people', () => {
    const facts = {
      code: 'H13.99001-261125-0001',
      title: { vi: 'Đăng ký khai sinh', km: 'ការចុះបញ្ជីកំណើត' },
      office: 'Ủy ban nhân dân xã Hương Sen',
      due: null,
      replyBy: null,
      moment: null,
      reason: 'Họ của cháu là Thạch',
      link: 'https://cong.example.test/office/ho-so/1',
    };
    for (const kind of noticeKinds.filter((candidate) => !Object.hasOwn(khmer, candidate)))
      expect(vietnamese[kind](facts).lines.join('\n')).not.toContain('Thạch');
  });
});
