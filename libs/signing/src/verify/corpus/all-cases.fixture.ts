import type { Case } from './case.fixture';
import { certificationCases } from './certification.fixture';
import { makes } from './makes.fixture';
import { rangeAttacks } from './range-attacks.fixture';
import { RawPaper } from './raw-paper.fixture';
import { rawSigner } from './raw-signer.fixture';
import { revisionAttacks } from './revision-attacks.fixture';
import { soundPapers } from './sound-papers.fixture';

export interface Corpus {
  readonly groups: Readonly<Record<string, readonly Case[]>>;
  /** Trust anchors, DER. */
  readonly roots: readonly Uint8Array[];
}

/** The whole corpus, made anew: keys, certificates, papers. */
export async function corpus(): Promise<Corpus> {
  const signer = await rawSigner();
  const other = await rawSigner({ name: 'Another' });
  const { cases, roots } = await makes();
  return {
    groups: {
      ranges: rangeAttacks(RawPaper.plain().signed({ signer })),
      revisions: revisionAttacks(signer),
      certifications: certificationCases(signer),
      sound: soundPapers(signer, other),
      makes: cases,
    },
    roots: [signer.root, other.root, ...roots],
  };
}
