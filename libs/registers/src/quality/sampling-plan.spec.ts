import { drawSample } from './draw-sample';
import { sampleOf, samplingPlan } from './sampling-plan';

describe('the sampling plan', () => {
  it.each([
    [5, 5, 0],
    [13, 13, 0],
    [150, 13, 0],
    [151, 50, 1],
    [1200, 80, 2],
    [1201, 125, 3],
    [1_000_000, 500, 10],
  ])('takes of a lot of %i a sample of %i and allows %i errors', (lot, sample, allowed) => {
    expect(sampleOf(lot)).toEqual({ sample, allowed });
  });

  it('says of itself that it is a local choice', () => {
    expect(samplingPlan).toMatchObject({ id: 'level-II-aql-1.0', norm: 'local' });
  });

  it('never asks less of a larger lot, and lines follow each other', () => {
    const { lines } = samplingPlan;
    lines.slice(1).forEach((line, i) => {
      expect(line.lotUpTo).toBeGreaterThan(lines[i]?.lotUpTo ?? Infinity);
      expect(line.sample).toBeGreaterThan(lines[i]?.sample ?? Infinity);
    });
  });
});

describe('a draw', () => {
  const ids = Array.from({ length: 400 }, (_, i) => `entry-${i}`);

  it('is the same again from its seed, in whatever order the entries come, and has nobody twice', () => {
    const drawn = drawSample(ids, 50, 'a seed');
    expect(drawSample([...ids].reverse(), 50, 'a seed')).toEqual(drawn);
    expect(new Set(drawn).size).toBe(50);
    expect(drawSample(ids, 50, 'another seed')).not.toEqual(drawn);
  });

  it('is fair: over many seeds every entry is drawn about as often', () => {
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 800; seed++)
      for (const id of drawSample(ids, 50, String(seed))) times.set(id, (times.get(id) ?? 0) + 1);
    // Expected 100 each, standard deviation 9.4; six of them is out of reach of chance.
    for (const n of times.values()) expect(Math.abs(n - 100)).toBeLessThan(56);
  });
});
