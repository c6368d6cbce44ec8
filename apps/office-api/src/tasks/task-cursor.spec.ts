import { readCursor, writeCursor } from './task-cursor';

const place = {
  rank: '2026-11-24 08:30:00.123456+00',
  submitted: '2026-11-23 02:00:00+00',
  id: '0b8f4c1e-8a58-4b34-9a55-3f1d1f0a2b11',
};

describe('the cursor of a task list', () => {
  it('keeps a place to the microsecond', () => {
    expect(readCursor(writeCursor(place))).toEqual(place);
    expect(readCursor(writeCursor({ ...place, rank: 'infinity' }))).toEqual({ ...place, rank: 'infinity' });
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    'WzEsMiwzXQ',
    writeCursor({ ...place, id: "'; --" }),
    writeCursor({ ...place, rank: 'now' }),
  ])('takes none that it did not write: %s', (raw) => expect(readCursor(raw)).toBeNull());
});
