import type { Member } from '@hotich/identity';

/** Under which name a colleague's uploads wait for their dossier. No person's key has a colon, so the two never meet. */
export const fileOwnerOf = (staff: Member): string => `staff:${staff.id}`;
