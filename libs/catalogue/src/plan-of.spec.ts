import { as, type OfficeCode, type PlannedFee, type Step } from '@hotich/domain';
import { type PlanAsked, deadlineFor, planOf } from './plan-of';
import { editionsOf, type Procedure } from './procedure';
import { invented } from './procedure.fixture';

const office = as<OfficeCode>('99001');
const [, procedure] = editionsOf(invented) as [Procedure, Procedure];
const fee: PlannedFee = { amount: 8000, lines: [], waiver: null };

const plan = (asked: Partial<PlanAsked> = {}) =>
  planOf(procedure, { channel: 'online', office, answers: {}, ...asked });
const kinds = (asked: Partial<PlanAsked> = {}): Step['kind'][] => plan(asked).steps.map(({ kind }) => kind);

describe('a plan', () => {
  it('sends a draft to an online applicant only', () => {
    expect(kinds()).toContain('draftConfirmation');
    expect(kinds({ channel: 'counter' })).not.toContain('draftConfirmation');
    expect(kinds({ channel: 'post' })).not.toContain('draftConfirmation');
  });

  it('asks for money right after reception, and only when something is owed', () => {
    expect(kinds({ fee }).slice(0, 4)).toEqual(['check', 'reception', 'payment', 'examination']);
    expect(kinds({ fee: { ...fee, amount: 0 } })).not.toContain('payment');
    expect(kinds()).not.toContain('payment');
  });

  it('puts in the steps that the answers call for, before the step named, whatever the channel', () => {
    const again = { kind: 'again' };
    expect(kinds({ answers: again }).slice(2, 5)).toEqual(['examination', 'waitingPeriod', 'draftConfirmation']);
    expect(kinds({ answers: again, channel: 'counter' }).slice(2, 5)).toEqual([
      'examination',
      'waitingPeriod',
      'registration',
    ]);
    expect(kinds({ answers: { kind: 'first' } })).not.toContain('waitingPeriod');
  });

  it('writes into the book that the answers call for, and into the one named otherwise', () => {
    const bookWhen = [{ when: { field: 'kind', is: ['again'] }, book: 'death' }] as const;
    const bookOf = (answers: PlanAsked['answers']) =>
      planOf({ ...procedure, bookWhen }, { channel: 'counter', office, answers }).steps.find(
        ({ kind }) => kind === 'registration',
      );
    const [named] = procedure.steps.filter(({ kind }) => kind === 'registration');
    expect(bookOf({ kind: 'again' })).toEqual({ ...named, book: 'death' });
    expect(bookOf({ kind: 'first' })).toEqual(named);
  });

  it('asks for the papers that the answers call for, with the rule that may answer for each and where to look', () => {
    expect(plan().components.map(({ id }) => id)).toEqual(['identity', 'residence', 'letter']);
    const found = plan({ answers: { kind: 'again' } }).components;
    expect(found.find(({ id }) => id === 'oldPaper')).toEqual({
      id: 'oldPaper',
      rule: 'entry',
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 18',
      look: procedure.components.find(({ id }) => id === 'oldPaper')?.look,
    });
    expect(found.find(({ id }) => id === 'residence')?.about).toBe('husband');
  });

  it('counts by the first limit whose condition holds, and by the usual one otherwise', () => {
    expect(plan({ answers: { kind: 'again' } }).deadline).toMatchObject({ kind: 'WD', days: 5 });
    expect(plan().deadline.kind).toBe('SD15');
    expect(deadlineFor(procedure, { kind: 'again' }).subtype).toBe('LAI');
    expect(deadlineFor(procedure, {}).subtype).toBeNull();
  });

  it('prefers what this office is used to over what the procedure says, habit by habit', () => {
    const { policy } = plan({ policy: { supplementReplyWorkingDays: 7 } });
    expect(policy).toEqual({ ...procedure.policy, supplementReplyWorkingDays: 7 });
  });

  it('carries what it was asked for and leaves out the rest: nothing stands in it undefined', () => {
    const helper = as<OfficeCode>('99002');
    expect(plan({ assistingOffice: helper, fee })).toMatchObject({ assistingOffice: helper, fee, draftsApology: true });
    expect(plan().verification).toEqual(procedure.verification);
    for (const property of ['assistingOffice', 'fee']) expect(property in plan()).toBe(false);
    const { verification: asking, ...silent } = procedure;
    expect(asking).toBeDefined();
    expect('verification' in planOf(silent, { channel: 'post', office, answers: {} })).toBe(false);
    expect(JSON.parse(JSON.stringify(plan({ fee })))).toStrictEqual(plan({ fee }));
  });
});
