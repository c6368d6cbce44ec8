import type { ApologyItem, ApprovalItem } from '../../api/office-views';

/** What lies before the leader: a result to put in force, or an apology for one that comes late. */
export type InboxItem = (ApprovalItem & { readonly kind: 'result' }) | (ApologyItem & { readonly kind: 'apology' });

/** Apologies first: each of them is about a limit that is nearly up. Within each the order is that of the API, by deadline. */
export const inboxOf = (
  approvals: readonly ApprovalItem[],
  apologies: readonly ApologyItem[],
): readonly InboxItem[] => [
  ...apologies.map((item) => ({ ...item, kind: 'apology' as const })),
  ...approvals.map((item) => ({ ...item, kind: 'result' as const })),
];

/** A paper that changed since it was ticked is another paper. */
export const markOf = ({ kind, id, digest }: InboxItem): string => `${kind} ${id} ${digest}`;
