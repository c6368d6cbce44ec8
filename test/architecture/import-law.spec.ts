import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Rooms of a small project that keep the law. Whatever these import, nobody may be blamed for. */
const lawful = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'preserve',
      moduleResolution: 'bundler',
      paths: { '@hotich/*': ['./libs/*/src/index.ts'] },
    },
  }),
  'package.json': JSON.stringify({ dependencies: { typeorm: '1.0.0', '@nestjs/common': '1.0.0' } }),
  ...fakePackage('typeorm'),
  ...fakePackage('@nestjs/common'),
  'libs/domain/src/index.ts': 'export const age = 1;',
  'libs/catalogue/src/index.ts':
    "export { age } from '@hotich/domain'; export interface Edition { readonly day: string }",
  'libs/telemetry/src/index.ts': "export { log } from '@nestjs/common';",
  'libs/testing/src/index.ts': "export { age } from '@hotich/domain';",
  'libs/identity/src/index.ts': "export { log } from '@hotich/telemetry';",
  'libs/notices/src/index.ts': "export { log } from '@hotich/telemetry';",
  'libs/signing/src/index.ts': "export { log } from '@nestjs/common';",
  'libs/registers/src/index.ts': "export { age } from 'typeorm';",
  'libs/registers/src/index.spec.ts': "import '@hotich/testing';",
  'libs/casework/src/index.ts': "export { age } from '@hotich/registers';",
  'libs/contracts/src/index.ts': "export { age } from '@hotich/domain';",
  'libs/http/src/index.ts': "import type { b } from './hears'; export const a = (from?: typeof b) => from;",
  'libs/http/src/hears.ts': "import { a } from './index'; export const b = a;",
  'workflows/src/lawful.ts':
    "import { age } from '@hotich/contracts'; import type { Edition } from '@hotich/catalogue'; export const born = (edition: Edition) => age + edition.day;",
  'apps/worker/src/index.ts': "export { age } from '@hotich/registers';",
  'apps/portal/src/lawful.ts': "export { age } from '@hotich/catalogue';",
};

/** Each breaks one rule, or several: the name of a rule, then who breaks it. */
const breaches: readonly (readonly [rule: string, from: string, text: string])[] = [
  ['no-circles', 'activities/src/chicken.ts', "import { egg } from './egg'; export const chicken = () => egg;"],
  ['pure-rooms-know-no-framework', 'libs/domain/src/stored.ts', "export { age } from 'typeorm';"],
  ['pure-rooms-know-no-framework', 'libs/catalogue/src/read.ts', "export { readFileSync } from 'node:fs';"],
  ['pure-rooms-reach-pure-rooms', 'libs/contracts/src/signed.ts', "export { log } from '@hotich/signing';"],
  // Not a word of a framework in the workflow itself: two files away it waits.
  [
    'workflows-stay-deterministic',
    'workflows/src/smuggler.ts',
    "export { log } from '../../libs/contracts/src/signed';",
  ],
  ['workflows-use-catalogue-types-only', 'workflows/src/reader.ts', "export { age } from '@hotich/catalogue';"],
  ['workflows-use-catalogue-types-only', 'libs/contracts/src/reader.ts', "export { age } from '@hotich/catalogue';"],
  ...['registers', 'evidence', 'documents', 'signing', 'exchange', 'identity', 'audit', 'temporal', 'casework'].map(
    (lib) =>
      [`${lib}-keeps-to-itself`, `libs/${lib}/src/curious.ts`, "export { log } from '@hotich/notices';"] as const,
  ),
  ['notices-keeps-to-itself', 'libs/notices/src/curious.ts', "export { log } from '@hotich/identity';"],
  ['shared-libs-know-no-infrastructure', 'libs/telemetry/src/curious.ts', "export { log } from '@hotich/signing';"],
  ['invented-people-stay-out-of-the-product', 'libs/registers/src/story.ts', "export { age } from '@hotich/testing';"],
  ['libs-know-no-apps', 'libs/audit/src/caller.ts', "export { age } from '../../../apps/worker/src';"],
  ['apps-do-not-know-each-other', 'apps/local/src/caller.ts', "export { age } from '../../worker/src';"],
  ['portal-imports-domain-and-catalogue-only', 'apps/portal/src/curious.ts', "export { a } from '@hotich/http';"],
];

/** The other half of the circle, which is reported once. */
const egg = { 'activities/src/egg.ts': "import { chicken } from './chicken'; export const egg = () => chicken;" };

describe('the import law', () => {
  const found = judge({ ...lawful, ...egg, ...Object.fromEntries(breaches.map(([, from, text]) => [from, text])) });

  it('says nothing of a project that keeps it', () => {
    expect(judge(lawful).broken).toEqual([]);
  });

  it.each(breaches)('finds that %s is broken by %s', (rule, from) => {
    expect(found.broken).toContainEqual([rule, from]);
  });

  it('blames nobody else', () => {
    const culprits = new Set(breaches.map(([, from]) => from));
    expect(found.broken.filter(([, from]) => !culprits.has(from))).toEqual([]);
  });

  it('has no rule that was never seen to bite', () => {
    const bitten = new Set(breaches.map(([rule]) => rule));
    expect(found.rules.filter((rule) => !bitten.has(rule))).toEqual([]);
  });

  it('follows a chain of imports to a framework that a workflow never names', () => {
    expect(found.reached('workflows/src/smuggler.ts')).toContain('node_modules/@nestjs/common/index.js');
  });
});

interface Judgement {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

/** Lays the files out in a folder of its own and lets the project's law judge them. */
function judge(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'import-law-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const law = join(root, '.dependency-cruiser.cjs');
    const rooms = ['apps', 'libs', 'workflows', 'activities'].filter((room) =>
      Object.keys(files).some((path) => path.startsWith(`${room}/`)),
    );
    const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const args = [bin, '--config', law, '--output-type', 'json', ...rooms];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    if (stdout === '') throw new Error(stderr);
    const { violations, ruleSetUsed } = (JSON.parse(stdout) as Judgement).summary;
    return {
      broken: violations.map(({ rule, from }) => [rule.name, from] as const),
      rules: ruleSetUsed.forbidden.map(({ name }) => name),
      reached: (from: string) => violations.filter((one) => one.from === from).map(({ to }) => to),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fakePackage(name: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    [`node_modules/${name}/index.js`]: 'exports.age = 1; exports.log = () => 1;',
  };
}
