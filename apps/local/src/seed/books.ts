import { createHash } from 'node:crypto';
import { as, type OfficeCode } from '@hotich/domain';
import { importBook } from '@hotich/registers';
import {
  asCsv,
  type Child,
  type Commune,
  demonstrationFamilies,
  type Family,
  digitisedBirthRows,
  digitisedMarriageRows,
  storyCommunes,
  storyFamilies,
} from '@hotich/testing';
import type { DataSource } from 'typeorm';

/** The population stand-in knows people of the same seed, so that a book and the population agree on who lives. */
const seed = 2026;
/** Births that a generated family has in the books on average, a little low so that there are rather too many. */
const birthsAFamily = 1.4;

/**
 * Digitises the books of the invented communes: makes the files a contractor would hand over, and brings them in on the
 * same way as any other file. Done once; a second start finds them there.
 */
export async function seedBooks(source: DataSource, births: number): Promise<number> {
  const [done]: { taken: number }[] = await source.query('SELECT sum(rows_taken)::int AS taken FROM book_import');
  if (done?.taken) return done.taken;
  const families = familiesWith(births);
  const options = { seed, exact: storyFamilies };
  const birthRows = digitisedBirthRows(families, options);
  const marriageRows = digitisedMarriageRows(families, options);
  let taken = 0;
  for (const commune of storyCommunes) {
    taken += await bring(source, commune, 'birth', asCsv(birthRows.filter((row) => row.noiDangKy === commune.code)));
    taken += await bring(
      source,
      commune,
      'marriage',
      asCsv(marriageRows.filter((row) => row.noiDangKy === commune.code)),
    );
  }
  return taken;
}

/**
 * The families of the story and as many others as make up exactly this number of births (never fewer than the story has).
 * What is too much is cut by date, so that every commune has its share and every book ends without a gap.
 */
export function familiesWith(births: number): Family[] {
  const wanted = Math.max(0, births - bornIn(storyFamilies).length);
  let families = Math.ceil(wanted / birthsAFamily);
  let others = invented(families);
  while (bornIn(others).length < wanted) others = invented((families += Math.ceil(wanted / 10)));
  const kept = new Set(bornIn(others).sort(byDay).slice(0, wanted));
  const cut = others.map((family) => ({ ...family, children: family.children.filter((child) => kept.has(child)) }));
  return [...storyFamilies, ...cut];
}

const invented = (families: number): Family[] => demonstrationFamilies({ seed, families }).slice(storyFamilies.length);
const bornIn = (families: readonly Family[]): Child[] => families.flatMap(({ children }) => children);
const byDay = ({ entry: a }: Child, { entry: b }: Child): number => a.date.localeCompare(b.date) || a.number - b.number;

async function bring(source: DataSource, commune: Commune, kind: 'birth' | 'marriage', csv: string): Promise<number> {
  if (csv === '') return 0;
  const { rowsTaken } = await importBook(source, {
    office: { code: as<OfficeCode>(commune.code), authority: commune.office },
    kind,
    csv: Buffer.from(csv),
    fileSha256: createHash('sha256').update(csv).digest('hex'),
    accepted: true,
    quality: 'doubleKeyed',
  });
  return rowsTaken;
}
