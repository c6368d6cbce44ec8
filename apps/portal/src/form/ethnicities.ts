import { ethnicGroups } from '@hotich/domain';

/** The first name of each of the 54 peoples, as registers write it; the answer is the name, not the number. */
export const ethnicityOptions = ethnicGroups.map(([, name]) => ({ id: name, text: name }));
