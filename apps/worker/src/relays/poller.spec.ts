import { Poller } from './poller';

describe('Poller', () => {
  it('goes on at once while there is work, rests when there is none, and ends with the round under way', async () => {
    const rounds: number[] = [];
    let ended: () => void = () => undefined;
    const fifth = new Promise<void>((resolve) => (ended = resolve));
    const poller = new Poller(
      async () => {
        rounds.push(rounds.length);
        if (rounds.length === 5) ended();
        return rounds.length < 5 ? 1 : 0;
      },
      60_000,
      () => undefined,
    );
    poller.start();
    await fifth;
    await poller.stop();
    expect(rounds).toHaveLength(5);
  });

  it('outlives a round that failed, and tells of it', async () => {
    const told: unknown[] = [];
    let second: () => void = () => undefined;
    const again = new Promise<void>((resolve) => (second = resolve));
    let count = 0;
    const poller = new Poller(
      async () => {
        count += 1;
        if (count === 1) throw new Error('database away');
        second();
        return 0;
      },
      1,
      (error) => told.push(error),
    );
    poller.start();
    await again;
    await poller.stop();
    expect(told).toHaveLength(1);
  });
});
