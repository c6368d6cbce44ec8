/** Writes what happened as one JSON line. Fields carry ids, counts and codes; names and personal ids stay out. */
export type EventLog = (event: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

export const logToStdout: EventLog = (event, fields = {}) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), app: 'sandbox', event, ...fields })}\n`);
};

export const logNothing: EventLog = () => undefined;
