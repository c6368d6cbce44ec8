import { foldName } from '@hotich/domain';

/** Whether a text contains what was typed, marks and case left aside: "thoi an" finds "Thới An". */
export const foldedIncludes = (text: string, typed: string): boolean => foldName(text).includes(foldName(typed));
