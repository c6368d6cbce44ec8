import { answerTo } from './due-answer';

interface Asked {
  procedure?: unknown;
  acceptedAt?: unknown;
  subtype?: unknown;
  events?: unknown;
}
const ask = (asked: Asked) =>
  answerTo(JSON.stringify({ procedure: '1.001193', acceptedAt: '2026-02-13T15:01:00+07:00', ...asked }));
const at = (time: string) => `${time}+07:00`;
const happened = (kind: string, time: string, more: object = {}) => ({ kind, at: at(time), ...more });
/** A correction: three working days and three more. */
const correction = { procedure: '1.004859', acceptedAt: at('2026-11-16T09:00:00') };

describe('what is asked of the deadline tool', () => {
  it('is answered with the due date, the index and the working-out', () => {
    expect(ask({ subtype: null, events: [] })).toEqual({
      due: at('2026-02-23T17:00:00'),
      dueOriginal: at('2026-02-23T17:00:00'),
      indexElapsedMinutes: 119 + 480,
      explanation: [
        expect.stringContaining('Nhận đủ hồ sơ hợp lệ lúc 15:01 ngày 13/02/2026'),
        expect.stringContaining('thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026 (Tết Nguyên đán)'),
      ],
    });
  });

  it('may be at any zone, and at an hour when nobody works', () => {
    expect(ask({ acceptedAt: '2026-02-13T08:01:00Z' })).toEqual(ask({}));
    expect(ask({ acceptedAt: at('2026-11-21T20:00') })).toMatchObject({
      due: at('2026-11-23T17:00:00'),
      indexElapsedMinutes: 480,
    });
  });

  it('of one code has the limit of its kind of change', () => {
    const due = (subtype: string | null) => ask({ ...correction, subtype });
    expect(due('BO_SUNG')).toMatchObject({ due: at('2026-11-16T17:00:00') });
    for (const subtype of [null, 'THAY_DOI', 'CAI_CHINH', 'XD_LAI_DAN_TOC']) {
      expect(due(subtype)).toMatchObject({ due: at('2026-11-19T17:00:00') });
    }
    expect(due('KHAC')).toEqual({ error: 'Procedure 1.004859 has no such subtype.' });
    expect(ask({ subtype: 'BO_SUNG' })).toEqual({ error: 'Procedure 1.001193 has no such subtype.' });
  });

  it.each([
    ['3.000722', '2026-08-28T09:00', '2026-08-28T17:00:00', 'a same-day matter before 01/9/2026'],
    ['3.000722', '2026-09-03T09:00', '2026-09-04T09:00:00', '24 hours since'],
    ['2.002913', '2026-09-04T10:00', '2026-09-05T10:00:00', 'hours of the clock, Saturday or not'],
  ])('of an interlinked group %s accepted at %s is due at %s: %s', (procedure, acceptedAt, due) => {
    expect(ask({ procedure, acceptedAt: at(acceptedAt) })).toMatchObject({ due: at(due) });
  });
});

describe('what happened since', () => {
  it('stops and restarts the clock; the index subtracts the waiting', () => {
    const asked = happened('supplementRequested', '2026-11-16T10:00');
    const back = happened('supplementCompleted', '2026-11-18T07:00');
    expect(ask({ ...correction, events: [asked] })).toMatchObject({
      due: null,
      dueOriginal: at('2026-11-19T17:00:00'),
      indexElapsedMinutes: 60,
    });
    // Three working days after 18/11, with a weekend and 24/11 between.
    expect(ask({ ...correction, events: [asked, back] })).toMatchObject({
      due: at('2026-11-23T17:00:00'),
      indexElapsedMinutes: 60 + 4 * 480,
    });
    const done = happened('finished', '2026-11-18T08:00');
    expect(ask({ ...correction, events: [asked, back, done] })).toMatchObject({ indexElapsedMinutes: 120 });
  });

  it('may extend the limit, be excused, or change nothing and be explained', () => {
    const verified = happened('verificationRequired', '2026-11-17T09:00');
    expect(ask({ ...correction, events: [verified] })).toMatchObject({ due: at('2026-11-25T17:00:00') });
    const late = happened('verificationRequired', '2026-11-19T17:00');
    const refused = ask({ ...correction, events: [late] });
    expect(refused).toMatchObject({ due: at('2026-11-19T17:00:00') });
    expect(JSON.stringify(refused)).toContain('yêu cầu xác minh ghi nhận sau khi hết hạn');
    const apology = happened('apologised', '2026-11-17T09:00', { newDue: at('2026-11-25T17:00') });
    expect(ask({ ...correction, events: [apology] })).toMatchObject({
      due: at('2026-11-25T17:00:00'),
      dueOriginal: at('2026-11-19T17:00:00'),
    });
  });

  it('may be an incident or a payment', () => {
    const events = [happened('incidentAnnounced', '2026-09-03T15:00'), happened('incidentEnded', '2026-09-03T18:00')];
    const interlinked = { procedure: '3.000722', acceptedAt: at('2026-09-03T09:00') };
    expect(ask({ ...interlinked, events })).toMatchObject({ due: at('2026-09-04T12:00:00') });
    expect(ask({ ...interlinked, events: events.slice(0, 1) })).toMatchObject({ due: null, indexElapsedMinutes: 240 });
    const owed = [happened('paymentRequested', '2026-11-16T10:00'), happened('paid', '2026-11-17T10:00')];
    expect(ask({ ...correction, events: owed })).toMatchObject({
      due: at('2026-11-19T17:00:00'),
      indexElapsedMinutes: 60 + 300 + 2 * 480,
    });
  });
});

describe('what cannot be answered', () => {
  const zone = 'must be a moment with its zone, such as 2026-02-13T15:01:00+07:00.';
  const beyond = 'lies outside the calendar, which goes from 2025-01-01 to 2028-12-31.';

  it.each<[string, Asked, string]>([
    ['a code nobody has', { procedure: '9.999999' }, 'The catalogue has no procedure with this code.'],
    ['no text for a code', { procedure: 1.001193 }, '"procedure" must be a text such as "1.001193".'],
    ['a subtype of another type', { subtype: 1 }, '"subtype" must be a text or null.'],
    ['a time without zone', { acceptedAt: '2026-02-13T15:01:00' }, `"acceptedAt" ${zone}`],
    ['a time that is none', { acceptedAt: '2026-02-30T15:01:00Z' }, `"acceptedAt" ${zone}`],
    ['a time at the end of the world', { acceptedAt: '9999-12-31T23:00:00-23:00' }, `"acceptedAt" ${zone}`],
    ['a time before the calendar', { acceptedAt: '2024-12-31T15:01:00+07:00' }, `"acceptedAt" ${beyond}`],
    ['events that are no list', { events: {} }, '"events" must be a list.'],
    ['an event that is no object', { events: ['paid'] }, 'Event 1 must be an object in braces.'],
    ['an event without a time', { events: [{ kind: 'paid' }] }, `"at" of event 1 ${zone}`],
    [
      'an apology without a date',
      { events: [happened('apologised', '2026-02-13T16:00')] },
      `"newDue" of event 1 ${zone}`,
    ],
    [
      'an event before the acceptance',
      { events: [happened('paid', '2026-02-13T15:00')] },
      'Event 1 is earlier than the acceptance.',
    ],
    [
      'an event before the last',
      { events: [happened('paid', '2026-02-13T16:00'), happened('paid', '2026-02-13T15:59')] },
      'Event 2 is earlier than the event before it.',
    ],
    [
      'a limit that runs past the calendar',
      { acceptedAt: '2028-12-29T16:00:00+07:00' },
      'The limit runs past the calendar, which ends on 2028-12-31.',
    ],
    [
      'an interlinked group with a subtype',
      { procedure: '3.000722', subtype: 'BO_SUNG' },
      'Procedure 3.000722 has no such subtype.',
    ],
  ])('says so: %s', (_, asked, error) => {
    expect(ask(asked)).toEqual({ error });
  });

  it.each(['toString', '__proto__', 'started', 'supplementAsked', ''])('knows no event %p', (kind) => {
    expect(ask({ events: [happened(kind, '2026-02-13T16:00')] })).toEqual({
      error: expect.stringMatching(/^Event 1 has no known "kind"; there are supplementRequested, /),
    });
  });

  it.each([
    'nonsense',
    '',
    'null',
    '[]',
    '7',
    '"text"',
    '{',
    '{"procedure":"1.001193"}',
    '{"acceptedAt":"2026-02-13T15:01:00+07:00"}',
    '[{"procedure":"1.001193","acceptedAt":"2026-02-13T15:01:00+07:00"}]',
    '\u0000',
    '['.repeat(200_000),
    `{"procedure":"1.001193","acceptedAt":"${'2'.repeat(200_000)}"}`,
    `{"__proto__":{"procedure":"1.001193"},"constructor":1}`,
  ])('is told in one sentence, whatever the line: %#', (line) => {
    expect(answerTo(line)).toEqual({ error: expect.stringMatching(/^["A-Z].{5,140}\.$/) });
  });

  it('repeats nothing of the line but codes of the catalogue', () => {
    const secret = 'Nguyễn Thị Bí Mật';
    const asked = [{ procedure: secret }, { acceptedAt: secret }, { subtype: secret }, { events: [{ kind: secret }] }];
    for (const line of [secret, ...asked.map((part) => JSON.stringify({ procedure: '1.001193', ...part }))]) {
      expect(JSON.stringify(answerTo(line))).not.toContain(secret);
    }
  });
});
