/** Which papers of a citizen's own draft are to be looked up beforehand. Ids and field names; no personal data. */
export interface PreviewInput {
  readonly draft: string;
  /** Of the draft: other answers are another question. */
  readonly version: number;
  readonly questions: readonly { readonly component: string; readonly without: readonly string[] }[];
}

/** What would become of a paper today. The sentence names books and offices, never a person. */
export interface PreviewAnswer {
  readonly component: string;
  readonly answer: 'notNeeded' | 'needed' | 'unknown';
  readonly sentence: { readonly vi: string; readonly km: string };
}

/** A look-up before there is a dossier: the worker asks, since no other process may look into the books. */
export interface PreviewActivities {
  /** Keeps nothing. Empty when the draft is gone or has other answers by now. */
  previewPapers(input: PreviewInput): Promise<readonly PreviewAnswer[]>;
}

export const previewWorkflow = 'evidencePreview';
/** One look-up for each version of a draft: asked again, the first answer is given again. */
export const previewIdOf = ({ draft, version }: Pick<PreviewInput, 'draft' | 'version'>): string =>
  `preview-${draft}-${version}`;
