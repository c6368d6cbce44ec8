/** A moment as people in Việt Nam read it: `17:00 ngày 24/11/2026`. The zone is fixed, +07:00. */
export function localTime(moment: Date): string {
  const shifted = new Date(moment.getTime() + 7 * 3_600_000).toISOString();
  return `${shifted.slice(11, 16)} ngày ${shifted.slice(8, 10)}/${shifted.slice(5, 7)}/${shifted.slice(0, 4)}`;
}
