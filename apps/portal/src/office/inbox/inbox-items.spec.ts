import type { ApologyItem, ApprovalItem } from '../../api/office-views';
import { inboxOf, markOf } from './inbox-items';

// The order looks at nothing but these.
const approval = { id: 'a', digest: '1' } as ApprovalItem;
const apology = { id: 'a', digest: '2' } as ApologyItem;

describe('the inbox of the leader', () => {
  it('puts apologies first, and knows them from the result of the same dossier', () => {
    const items = inboxOf([approval], [apology]);
    expect(items.map(({ kind }) => kind)).toEqual(['apology', 'result']);
    expect(new Set(items.map(markOf)).size).toBe(2);
  });

  it('takes a paper that was made anew for another paper', () => {
    const [before, after] = [inboxOf([approval], []), inboxOf([{ ...approval, digest: '9' }], [])];
    expect(before.map(markOf)).not.toEqual(after.map(markOf));
  });
});
