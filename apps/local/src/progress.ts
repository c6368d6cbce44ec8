/** What happens while the system starts, runs and stops, for whoever shows it. */
export interface Progress {
  readonly step: string;
  readonly state: 'begun' | 'done' | 'failed' | 'note' | 'restarted';
  readonly text?: string;
  /** Of `done`: how long the step took. */
  readonly ms?: number;
}
export type OnProgress = (progress: Progress) => void;

/** Runs one step and reports its beginning, its end and how long it took. */
export async function step<T>(name: string, report: OnProgress, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  report({ step: name, state: 'begun' });
  try {
    const result = await work();
    report({ step: name, state: 'done', ms: performance.now() - begun });
    return result;
  } catch (error) {
    report({ step: name, state: 'failed' });
    throw error;
  }
}
