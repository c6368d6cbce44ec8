import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { figure } from './report.mjs';
import { layOutBirths } from './registers-data.mjs';
import { room, varDir } from './rooms.mjs';

const { Pool } = createRequire(import.meta.url)('pg');
const runs = 5;
const asked = 1000;
const slips = 2000;
const trigramQueries = 25;

/** Look-ups in a register of two million births through the repository, beside bare SQL on the same server, in turn. */
export async function registers(_stand, { births }) {
  const { freePorts, startPostgres } = room('apps/local');
  const { connect, migrate } = room('libs/persistence');
  const dir = join(varDir, '..', 'bench-registers');
  rmSync(dir, { recursive: true, force: true });
  const server = await startPostgres(dir, (await freePorts()).postgres, { durable: false });
  const ends = [() => server.stop()];
  try {
    await migrate(server.urls.owner);
    const owner = await connect(server.urls.owner, { poolSize: 1 });
    ends.unshift(() => owner.destroy());
    const begun = performance.now();
    await layOutBirths(owner, births);
    console.log(`  ${births} births are in after ${((performance.now() - begun) / 1000).toFixed(0)} s, fsync off`);
    const source = await connect(server.urls.worker, { poolSize: 4 });
    ends.unshift(() => source.destroy());
    const bare = new Pool({ connectionString: server.urls.worker, max: 4 });
    ends.unshift(() => bare.end());
    const people = await owner.query(
      `SELECT id AS entry, subject_name AS name, subject_name_key AS key, subject_birth AS birth, subject_personal_id AS number
       FROM entry WHERE number = ANY ($1) AND length(subject_birth) = 10 AND subject_personal_id IS NOT NULL`,
      [Array.from({ length: slips * 2 }, (_, i) => 1 + Math.floor((i * births) / (slips * 2)))],
    );
    return [...(await exact({ source, bare, people, births })), ...(await tolerant({ owner, source, people, births }))];
  } finally {
    for (const end of ends) await end();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** One caller who waits for each answer; ours with its transaction and row guards, theirs one statement without either. */
async function exact({ source, bare, people, births }) {
  const { inTransaction } = room('libs/persistence');
  const { findByNameAndBirth, findByPerson } = room('libs/registers');
  const { parsePartialDate } = room('libs/domain');
  const chosen = people.slice(0, asked);
  const ways = {
    'registers-id': {
      ours: ({ number }) =>
        inTransaction(source, {}, (tx) => findByPerson(tx, ['birth'], { name: '', birth: null, personalId: number })),
      theirs: async ({ number }) =>
        (await bare.query(`SELECT * FROM entry WHERE kind = 'birth' AND subject_personal_id = $1`, [number])).rows,
      note: 'findByPerson by the personal number',
    },
    'registers-name': {
      ours: ({ name, birth }) =>
        inTransaction(source, {}, (tx) =>
          findByNameAndBirth(tx, { kind: 'birth', name, birth: parsePartialDate(birth) }),
        ),
      theirs: async ({ key, birth }) =>
        (
          await bare.query(
            `SELECT * FROM entry WHERE kind = 'birth' AND subject_name_key = $1 AND subject_birth = $2`,
            [key, birth],
          )
        ).rows,
      note: 'findByNameAndBirth, which also asks for the less exact spellings of the date',
    },
  };
  const figures = [];
  for (const [name, { ours, theirs, note }] of Object.entries(ways)) {
    const seen = { ours: [], theirs: [] };
    for (const ask of [ours, theirs]) await rate(chosen, ask);
    for (let run = 0; run < runs; run += 1) {
      seen.ours.push(await rate(chosen, ours));
      seen.theirs.push(await rate(chosen, theirs));
    }
    figures.push(
      figure({
        name,
        unit: 'look-ups a second',
        ours: seen.ours,
        baseline: seen.theirs,
        aim: 'ratio ≥ 0.7',
        note: `${note}, in a transaction, beside one bare statement; ${births} births, ${asked} a run, one caller`,
        moreIsBetter: true,
      }),
    );
  }
  return figures;
}

async function rate(people, ask) {
  const begun = performance.now();
  for (const person of people) {
    const found = await ask(person);
    if (!found.some(({ id }) => id === person.entry)) throw new Error('a birth that is in the book was not found');
  }
  return people.length / ((performance.now() - begun) / 1000);
}

/** One letter of each name is wrong; found is who is among the first 20. */
async function tolerant({ owner, source, people, births }) {
  const { inTransaction } = room('libs/persistence');
  const { findLikely } = room('libs/registers');
  const { foldNameTight } = room('libs/domain');
  const begun = performance.now();
  await owner.query('CREATE INDEX bench_by_trigram ON entry USING gin (subject_name_folded gin_trgm_ops)');
  console.log(
    `  the index of trigrams, which only the bench has, took ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  const wrong = people.slice(0, slips).map((person, at) => ({ ...person, name: withOneSlip(person.name, at) }));
  const ours = ({ name, birth }) => inTransaction(source, {}, (tx) => findLikely(tx, { kind: 'birth', name, birth }));
  const theirs = ({ name }) =>
    owner.query(
      `SELECT id FROM entry WHERE kind = 'birth' AND subject_name_folded % $1
       ORDER BY similarity(subject_name_folded, $1) DESC LIMIT 20`,
      [foldNameTight(name)],
    );
  const seen = { ours: [], theirs: [] };
  let found = 0;
  for (const person of wrong.slice(0, 50)) await ours(person);
  for (const person of wrong.slice(0, 2)) await theirs(person);
  for (let run = 0; run < runs; run += 1) {
    const share = wrong.slice((run * slips) / runs, ((run + 1) * slips) / runs);
    let at = performance.now();
    for (const person of share) if ((await ours(person)).some(({ entry }) => entry.id === person.entry)) found += 1;
    seen.ours.push((performance.now() - at) / share.length);
    at = performance.now();
    for (const person of share.slice(0, trigramQueries / runs)) await theirs(person);
    seen.theirs.push((performance.now() - at) / (trigramQueries / runs));
  }
  return [
    figure({
      name: 'registers-slip',
      unit: 'ms a look-up',
      ours: seen.ours,
      baseline: seen.theirs,
      aim: 'ratio ≥ 50',
      note: `name with one wrong letter and a date (findLikely, explained) beside names alone in an index of trigrams; ${births} births, ${slips} of ours, ${trigramQueries} of theirs`,
    }),
    figure({
      name: 'registers-slip-found',
      unit: 'share in the first 20',
      ours: [found / wrong.length],
      aim: '≥ 0.99',
      note: `${found} of ${wrong.length} names with one wrong letter`,
      moreIsBetter: true,
    }),
  ];
}

/** Another letter for one of them, the same every time; the spaces stay. */
function withOneSlip(name, at) {
  const letters = [...name];
  const places = letters.flatMap((letter, place) => (letter === ' ' ? [] : [place]));
  const place = places[(at * 7) % places.length];
  const other = 'aghnotuv'.charAt(at % 8);
  letters[place] = letters[place].toLowerCase() === other ? 'e' : other;
  return letters.join('');
}
