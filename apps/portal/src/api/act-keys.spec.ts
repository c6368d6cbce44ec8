import { keyOfAct, newUuid, settleAct } from './act-keys';

const store = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (slot: string) => kept.get(slot) ?? null,
    setItem: (slot: string, value: string) => void kept.set(slot, value),
    removeItem: (slot: string) => void kept.delete(slot),
    kept,
  };
};

describe('the key of an act', () => {
  it('stays the same while the same act is tried again', () => {
    const place = store();
    expect(keyOfAct('submit', { copies: 2 }, place)).toBe(keyOfAct('submit', { copies: 2 }, place));
  });

  it('is another for other content, another act, or once settled', () => {
    const place = store();
    const first = keyOfAct('submit', { copies: 2 }, place);
    expect(keyOfAct('confirm', { copies: 2 }, place)).not.toBe(first);
    const second = keyOfAct('submit', { copies: 3 }, place);
    expect(second).not.toBe(first);
    settleAct('submit', place);
    expect(keyOfAct('submit', { copies: 3 }, place)).not.toBe(second);
  });

  it('leaves nothing of the content in the browser', () => {
    const place = store();
    keyOfAct('submit', { name: 'Thạch Thị Sa Rươne' }, place);
    expect([...place.kept.values()].join()).not.toContain('Thạch');
  });

  it('is a random UUID also without a secure context', () => {
    expect(newUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newUuid()).not.toBe(newUuid());
  });
});
