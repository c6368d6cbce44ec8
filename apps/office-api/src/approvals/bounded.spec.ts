import { setImmediate } from 'node:timers/promises';
import { bounded } from './bounded';

it('never works on more than so many at once and answers in the order asked', async () => {
  let now = 0;
  let most = 0;
  const results = await bounded([5, 1, 4, 2, 3, 6, 7], 4, async (n) => {
    most = Math.max(most, (now += 1));
    for (let turn = 0; turn < n; turn += 1) await setImmediate();
    now -= 1;
    return n * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30, 60, 70]);
  expect(most).toBe(4);
});

it('has nothing to do for an empty list', async () => {
  expect(await bounded([], 4, async () => 1)).toEqual([]);
});
