import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from './report.mjs';
import { root, room, varDir } from './rooms.mjs';

const { asCsv, damageLevels, evaluateLinks, labelledPeople } = room('libs/testing');

const seeds = [101, 102, 103];
const levels = ['light', 'usual', 'heavy'];
/** Of whom 85 in 100 stand in each list: some 1,000 on either side. */
const people = 1200;
/** Some 5,000 on either side. */
const many = 5900;

/**
 * The matcher as a tool, over lists of invented people that are written as files: what it finds of the truth, what it
 * finds that is not true, and how long it takes. All figures are of the tool's own thresholds.
 */
export async function link() {
  const figures = levels.flatMap((level) => {
    const runs = seeds.map((seed) => run({ level, seed, people }));
    for (const { evaluation } of runs)
      for (const wrong of evaluation.falseMatches) console.log(`${level}: false match`, wrong);
    const of = (read) => runs.map(({ evaluation }) => read(evaluation));
    const note = `${level} damage, seeds ${seeds.join(', ')}, about 1,000 x 1,000 people`;
    return [
      figure({ name: `link-recall-${level}`, unit: 'share', ours: of((e) => e.recall), aim: '≥ 0.99', note }),
      figure({ name: `link-recall-review-${level}`, unit: 'share', ours: of((e) => e.recallWithReview), note }),
      figure({ name: `link-precision-${level}`, unit: 'share', ours: of((e) => e.precision), aim: '≥ 0.999', note }),
      figure({ name: `link-false-${level}`, unit: 'matches', ours: of((e) => e.falseMatches.length), aim: '0', note }),
      figure({
        name: `link-strangers-${level}`,
        unit: '% of pairs',
        ours: of((e) => e.strangersCalledSimilar * 100),
        aim: '< 0.1',
        note: `pairs of two people called match or review, ${note}`,
      }),
    ];
  });
  const { seconds } = run({ level: 'usual', seed: 104, people: many });
  const note = 'usual damage, about 5,000 x 5,000 people, from the start of the command to its end';
  return [...figures, figure({ name: 'link-time', unit: 's', ours: [seconds], aim: '< 60', note })];
}

function run({ level, seed, people: count }) {
  const labelled = labelledPeople({ seed, people: count, damage: damageLevels[level] });
  const dir = join(varDir, 'link');
  mkdirSync(dir, { recursive: true });
  const [left, right] = ['left', 'right'].map((side) => {
    const path = join(dir, `${side}-${level}-${seed}.csv`);
    writeFileSync(path, asCsv(labelled[side]));
    return path;
  });
  const begun = performance.now();
  const answer = spawnSync('npm', ['run', '--silent', 'link', '--', '--left', left, '--right', right], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (answer.status !== 0) throw new Error(`link ended with ${answer.status}`);
  const seconds = (performance.now() - begun) / 1000;
  const evaluation = evaluateLinks(labelled, linksIn(answer.stdout));
  console.log(
    `${level} ${seed}: ${labelled.left.length} x ${labelled.right.length} in ${seconds.toFixed(1)} s, recall ` +
      `${evaluation.recall.toFixed(4)}, with review ${evaluation.recallWithReview.toFixed(4)}, precision ` +
      `${evaluation.precision.toFixed(5)}, false ${evaluation.falseMatches.length}`,
  );
  return { evaluation, seconds };
}

/** The tool's answer; ids of invented people need no quotes. */
function linksIn(csv) {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = head.split(',');
  const [left, right, verdict] = ['left', 'right', 'verdict'].map((name) => columns.indexOf(name));
  return lines.map((line) => {
    const cells = line.split(',');
    return { left: cells[left], right: cells[right], verdict: cells[verdict] };
  });
}
