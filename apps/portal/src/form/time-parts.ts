export interface TimeParts {
  readonly hour: string;
  readonly minute: string;
}

/** `07:30` as the two boxes show it. */
export function partsOfTime(time: string): TimeParts {
  const [hour = '', minute = ''] = time.split(':');
  return { hour, minute };
}

/** What was typed into the boxes as `HH:mm`; what is missing or cannot be is passed on, so that the form complains. */
export function timeOfParts({ hour, minute }: TimeParts): string {
  const [hh, mm] = [hour.trim(), minute.trim()];
  if (!hh && !mm) return '';
  return `${hh && hh.padStart(2, '0')}:${mm && mm.padStart(2, '0')}`;
}
