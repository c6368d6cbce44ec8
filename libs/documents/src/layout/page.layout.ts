/** A4, in points. */
export const pageWidth = 595.28;
export const pageHeight = 841.89;
/** Decree 30/2020 Annex I: left 30-35 mm is for letters; certificates, bound to no file, take 20 mm. */
export const leftMargin = 57;
export const rightMargin = 43;
export const topMargin = 45;
/** Room that the body may not enter, so that a long body goes on to a next page instead of running under the seal. */
export const footHeight = 200;
