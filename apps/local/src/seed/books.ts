import { createHash } from 'node:crypto';
import { as, type OfficeCode } from '@hotich/domain';
import { importBook } from '@hotich/registers';
import {
  asCsv,
  type Commune,
  demonstrationFamilies,
  digitisedBirthRows,
  digitisedMarriageRows,
  storyCommunes,
  storyFamilies,
} from '@hotich/testing';
import type { DataSource } from 'typeorm';

/** The population stand-in knows people of the same seed, so that a book and the population agree on who lives. */
const seed = 2026;
/** Children a generated family has on average: how many families give so many births. */
const childrenAFamily = 1.4;

/**
 * Digitises the books of the invented communes: makes the files a contractor would hand over, and brings them in on the
 * same way as any other file. Done once; a second start finds them there.
 */
export async function seedBooks(source: DataSource, births: number): Promise<number> {
  const [done]: { taken: number }[] = await source.query('SELECT sum(rows_taken)::int AS taken FROM book_import');
  if (done?.taken) return done.taken;
  const families = demonstrationFamilies({ seed, families: Math.ceil(births / childrenAFamily) });
  const options = { seed, exact: storyFamilies };
  const birthRows = digitisedBirthRows(families, options).slice(0, births);
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
