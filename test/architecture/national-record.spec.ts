import { procedureFiles, withdrawn } from '@hotich/catalogue';
import differences from './national-record-differences.json';
import words from './national-record-words.json';
import record from './national-record.json';

/**
 * What the national database of procedures published for QĐ 163/QĐ-BTP (2026), told in our own words, beside our files.
 * Whatever differs stands in the list of differences with its reason; a difference that is no more may not stand there.
 */
const ours = new Map(procedureFiles.map((file) => [file.code, file]));
const offered = record.flatMap((theirs) => {
  const file = ours.get(theirs.code);
  return file ? [{ ...theirs, file }] : [];
});
const list = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Which of our papers answer for one of theirs, and which are the look-up that a notice of theirs speaks of. */
const answering: Readonly<Record<string, string>> = differences.answering;
const answeredByNotice: Readonly<Record<string, string>> = differences.answeredByNotice;

describe('the national record', () => {
  it('knows no procedure that is neither ours nor withdrawn, and ours alone are accounted for', () => {
    const gone = new Set(withdrawn.map(({ code }) => code));
    const missing = record.filter(({ code }) => !ours.has(code)).map(({ code }) => code);
    expect(missing.filter((code) => !gone.has(code))).toEqual([]);
    expect([...gone].filter((code) => ours.has(code))).toEqual([]);
    const theirs = new Set(record.map(({ code }) => code));
    expectListed(
      differences.ourOwn.map(({ code }) => code),
      [...ours.keys()].filter((code) => !theirs.has(code)),
    );
  });

  it('calls procedures what we call them', () => {
    const bare = (name: string): string => name.replace(/^Thủ tục /i, '').toLocaleLowerCase('vi');
    expectListed(
      differences.names.map(({ code }) => code),
      offered.filter(({ name, file }) => bare(name) !== bare(file.title.vi)).map(({ code }) => code),
    );
  });

  it('expects the same results of them', () => {
    expectListed(
      differences.results.map(({ code }) => code),
      offered
        .filter(
          ({ results, file }) =>
            list(results).sort().join() !==
            file.results
              .map((one) => one.code)
              .sort()
              .join(),
        )
        .map(({ code }) => code),
    );
  });

  it('names no paper that ours leave out without a reason', () => {
    const found = offered.flatMap(({ code, papers, file }) => {
      const held = file.components.map(({ id }) => id);
      return list(papers)
        .filter((paper) => !list(answering[paper] ?? '').some((id) => held.includes(id)))
        .map((paper) => `${code} ${paper}`);
    });
    expectListed(spread(differences.notOurs, found), found);
  });

  it('is gone beyond by none of our papers without a reason: an office may ask for nothing more', () => {
    const found = offered.flatMap(({ code, papers, notices, file }) => {
      const called = new Set([
        ...list(papers).flatMap((paper) => list(answering[paper] ?? '')),
        ...list(notices).flatMap((notice) => list(answeredByNotice[notice] ?? '')),
      ]);
      return file.components.filter(({ id }) => !called.has(id)).map(({ id }) => `${code} ${id}`);
    });
    expectListed(spread(differences.notTheirs, found), found);
  });

  it('gives, between the papers, notices that are none; each is known, and so is why it is no paper', () => {
    expectListed(
      differences.notices.flatMap(({ notices }) => list(notices)),
      [...new Set(record.flatMap(({ notices }) => list(notices)))],
    );
  });

  it('is told in words of its own, each of which is used', () => {
    const used = (field: 'papers' | 'notices' | 'results'): string[] =>
      [...new Set(record.flatMap((one) => list(one[field])))].sort();
    for (const field of ['papers', 'notices', 'results'] as const)
      expect(used(field)).toEqual(Object.keys(words[field]).sort());
    expect(Object.keys(answering).filter((paper) => !(paper in words.papers))).toEqual([]);
  });

  it('is answered by papers that some procedure of ours has', () => {
    const held = new Set(procedureFiles.flatMap(({ components }) => components.map(({ id }) => id)));
    const named = [...Object.values(answering), ...Object.values(answeredByNotice)].flatMap(list);
    expect(named.filter((id) => !held.has(id))).toEqual([]);
  });

  it('differs for reasons that are given', () => {
    const { names, results, notOurs, notTheirs, notices, ourOwn } = differences;
    for (const { reason } of [...names, ...results, ...notOurs, ...notTheirs, ...notices, ...ourOwn])
      expect(reason.length).toBeGreaterThan(20);
  });
});

/** `*` stands for every procedure in which the difference is found; there must be one. */
function spread(
  listed: readonly { readonly papers: string; readonly codes: string }[],
  found: readonly string[],
): string[] {
  return listed.flatMap(({ papers, codes }) =>
    list(papers).flatMap((paper) => {
      if (codes !== '*') return list(codes).map((code) => `${code} ${paper}`);
      const everywhere = found.filter((one) => one.endsWith(` ${paper}`));
      return everywhere.length > 0 ? everywhere : [`* ${paper}`];
    }),
  );
}

/** Nothing found that is not listed, nothing listed that is not found, nothing listed twice. */
function expectListed(listed: readonly string[], found: readonly string[]): void {
  expect({ notListed: found.filter((one) => !listed.includes(one)) }).toEqual({ notListed: [] });
  expect({ noLonger: listed.filter((one) => !found.includes(one)) }).toEqual({ noLonger: [] });
  expect(listed.filter((one, at) => listed.indexOf(one) !== at)).toEqual([]);
}
