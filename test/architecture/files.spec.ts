import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(__dirname, '..', '..');
/** What git does not keep either. */
const notOurs = new Set(['.git', '.env', 'node_modules', 'dist', 'var', 'coverage']);

/** Made by tools and never read by people. */
const generated =
  /^package-lock\.json$|^apps\/[^/]+\/openapi\.json$|^apps\/portal\/src\/api\/[^/]+\.d\.ts$|^test\/replay\/histories\//;

const files = filesBelow(root)
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'));
const written = files.filter(({ path }) => !generated.test(path));

describe('the files of the project', () => {
  it('are all seen here', () => {
    expect(written.length).toBeGreaterThan(300);
    expect(written.map(({ path }) => path)).toContain('test/architecture/files.spec.ts');
  });

  it('are never longer than 400 lines', () => {
    const long = written.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('know no place on the machine where they were written', () => {
    expect(holding(/(?<![\w.~}-])\/(?:work|root|home\/[a-z]+|tmp\/brief)\//, written)).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(holding(/\b(?:TO|FIX)(?:DO|ME)\b/, written)).toEqual([]);
  });

  it('bear no personal number but those of invented people, of the unused province 099', () => {
    // The rules of the number's own form cannot be told without other provinces.
    const others = written.filter(({ path }) => path !== 'libs/domain/src/people/personal-id.spec.ts');
    // Not the tail of a UUID, nor part of a longer number.
    expect(holding(/(?<![\w.-])(?!099)\d{12}(?![\w.-])/, others)).toEqual([]);
  });

  it('lock packages by their content, not by where they were fetched', () => {
    const lock = files.find(({ path }) => path === 'package-lock.json');
    expect(lock?.text).toContain('"integrity"');
    expect(lock?.text).not.toContain('"resolved"');
  });
});

/** `path: text` of the first place in each file. */
function holding(pattern: RegExp, among: typeof files): string[] {
  return among.flatMap(({ path, text }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notOurs.has(entry.name) || entry.name.endsWith('.log')) return [];
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}
