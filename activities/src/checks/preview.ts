import type { Answers } from '@hotich/catalogue';
import type { PreviewActivities } from '@hotich/contracts';
import { previewPapers } from '@hotich/evidence';
import type { PopulationRegister } from '@hotich/exchange';
import type { DataSource } from 'typeorm';

interface Row {
  readonly procedure: string;
  readonly edition: string;
  readonly answers: Answers;
}

/** The look-up beforehand, over the draft as it was saved: its answers never travel through the engine. */
export const previewActivities = (source: DataSource, population: PopulationRegister): PreviewActivities => ({
  previewPapers: async ({ draft: id, version, questions }) => {
    const [draft]: Row[] = await source.query(
      'SELECT procedure, edition, answers FROM draft WHERE id = $1 AND version = $2 AND submitted_as IS NULL',
      [id, version],
    );
    return draft ? previewPapers({ source, population }, { id, ...draft }, questions) : [];
  },
});
