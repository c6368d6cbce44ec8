import type { ActOrder, CashOrder, OfficeDossier, OrderName } from '../../api/office-views';

/** What somebody has typed and ticked for an act, kept until the act is done. */
export interface ActDraft {
  readonly text: string;
  readonly components: readonly string[];
  readonly to: string;
  /** An instant; empty when the day chosen has none, null while the proposed one stands. */
  readonly moment: string | null;
  readonly present: readonly string[];
  readonly receipt: string;
}
export const emptyDraft: ActDraft = { text: '', components: [], to: '', moment: null, present: [], receipt: '' };

export type ActPart =
  'text' | 'components' | 'to' | 'moment' | 'present' | 'parties' | 'receipt' | 'apology' | 'signing';

/** What each act asks of the person who gives it, in the order in which it is asked. */
const asked: Partial<Record<OrderName, readonly ActPart[]>> = {
  askSupplement: ['components', 'text'],
  refuse: ['text'],
  return: ['text'],
  contestDraft: ['text'],
  approve: ['signing'],
  seal: ['signing'],
  forward: ['to'],
  requestVerification: ['to', 'text'],
  appoint: ['moment'],
  attend: ['present'],
  proposeApology: ['moment', 'text'],
  apologise: ['apology'],
  stop: ['text'],
  cancelResult: ['text'],
  handOver: ['parties'],
  pay: ['receipt'],
};
export const partsAsked = (act: OrderName): readonly ActPart[] => asked[act] ?? [];

/** The apology now before the leader: the one drawn up last, since a new date makes a new paper. */
export const apologyOf = ({ documents }: Pick<OfficeDossier, 'documents'>) =>
  documents
    .filter(({ purpose, state }) => purpose === 'apology' && state === 'rendered')
    .toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))
    .at(-1);

/** The act as it is sent, or null while something it needs is missing. */
export function orderOf(act: OrderName, draft: ActDraft, dossier: OfficeDossier): ActOrder | CashOrder | null {
  const receipt = draft.receipt.trim();
  if (act === 'pay') return { do: 'pay', ...(receipt !== '' && { receipt }) };
  const parts = partsAsked(act);
  const text = draft.text.normalize('NFC').trim();
  const paper = paperOf(act, dossier);
  const standing = parts.includes('present') || parts.includes('parties') ? [...draft.present] : [];
  const missing = [
    parts.includes('text') && text === '',
    parts.includes('components') && draft.components.length === 0,
    parts.includes('to') && draft.to === '',
    parts.includes('moment') && !draft.moment,
    parts.includes('present') && draft.present.length === 0,
    parts.includes('parties') && !dossier.parties.every((party) => draft.present.includes(party)),
    paper === null,
  ];
  if (missing.includes(true)) return null;
  return {
    do: act,
    ...(parts.includes('text') && { text }),
    ...(parts.includes('components') && { components: [...draft.components] }),
    ...(parts.includes('to') && { to: draft.to }),
    ...(parts.includes('moment') && draft.moment && { moment: draft.moment }),
    ...(standing.length > 0 && { present: standing }),
    ...paper,
  };
}

/** What was looked at goes along, so that only that can be signed; null when there is nothing to look at. */
function paperOf(act: OrderName, dossier: OfficeDossier): Pick<ActOrder, 'document' | 'digest'> | null {
  const parts = partsAsked(act);
  if (parts.includes('signing'))
    return dossier.signing ? { document: dossier.signing.document, digest: dossier.signing.digest } : null;
  if (parts.includes('apology')) {
    const apology = apologyOf(dossier);
    return apology ? { document: apology.id, digest: apology.digest } : null;
  }
  if (act === 'confirmDraft') return dossier.needed?.act === 'confirmDraft' ? { digest: dossier.needed.digest } : null;
  return {};
}
