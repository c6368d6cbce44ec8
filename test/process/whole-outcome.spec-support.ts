import { type Answers, type EntrySpec, isAsked, type Procedure } from '@hotich/catalogue';
import { type DossierId, parsePartialDate, type Plan, type StepKind } from '@hotich/domain';
import { type Entry, type EntryDetails, findByDossier, getEntry } from '@hotich/registers';
import { PDF } from '@libpdf/core';
import type { Filed } from './whole-dossier.spec-support';
import type { Seen, WholeOffice } from './whole-office.spec-support';

/** What ended up in the database of one dossier. */
export interface Outcome {
  readonly facts: readonly { readonly kind: string; readonly fact: Record<string, unknown> & { at: string } }[];
  readonly row: {
    readonly due_original: Date | null;
    readonly national_status: number;
    readonly index_flags: Record<string, unknown>;
  };
  readonly entries: readonly Entry[];
  readonly evidence: readonly { readonly component: string; readonly outcome: string }[];
  readonly payments: readonly { readonly amount: number; readonly state: string }[];
  readonly papers: readonly { readonly purpose: string; readonly state: string; readonly sha256: string }[];
  readonly slips: readonly { readonly kind: string; readonly number: number }[];
}

export async function outcomeOf({ database: { owner, worker } }: WholeOffice, id: DossierId): Promise<Outcome> {
  const [row]: Outcome['row'][] = await owner.query(
    'SELECT due_original, national_status, index_flags FROM dossier WHERE id = $1',
    [id],
  );
  if (!row) throw new Error(`no dossier ${id}`);
  return {
    row,
    facts: await owner.query('SELECT kind, fact FROM dossier_fact WHERE dossier_id = $1 ORDER BY seq', [id]),
    entries: await findByDossier(worker.manager, id),
    evidence: await owner.query(
      'SELECT component, outcome FROM evidence WHERE dossier_id = $1 AND version = 1 ORDER BY component',
      [id],
    ),
    payments: await owner.query('SELECT amount, state FROM payment WHERE dossier_id = $1', [id]),
    papers: await owner.query('SELECT purpose, state, sha256 FROM document WHERE dossier_id = $1 ORDER BY id', [id]),
    slips: await owner.query('SELECT kind, number FROM slip WHERE dossier_id = $1 ORDER BY seq', [id]),
  };
}

export const instantsOf = (outcome: Outcome, kind: string): string[] =>
  outcome.facts.filter((one) => one.kind === kind).map(({ fact }) => fact.at);

export const factOf = ({ facts }: Outcome, kind: string): Record<string, unknown> & { at: string } => {
  const found = facts.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${facts.map((one) => one.kind).join(', ')}`);
  return found.fact;
};

/** The due dates that the clock showed one after the other; what changes none, such as a payment, is not told. */
export const duesOf = ({ facts }: Outcome): unknown[] =>
  facts
    .flatMap(({ kind, fact }) => (kind === 'clockSet' ? [(fact['clock'] as { due: unknown }).due] : []))
    .filter((due, i, all) => due !== all[i - 1]);

/** The stages of the main way, from what the plan holds. */
export function mainWay({ steps, channel }: Plan): string[] {
  const has = (kind: StepKind): boolean => steps.some((step) => step.kind === kind);
  return [
    'check',
    'reception',
    ...(has('payment') ? ['payment'] : []),
    ...(has('appearance') ? ['appearance'] : []),
    'examination',
    ...(has('waitingPeriod') ? ['waitingPeriod', 'examination'] : []),
    // A draft goes to who filed online; at the counter the officer enters at once.
    ...(has('draftConfirmation') && channel === 'online' ? ['draftConfirmation', 'registration'] : []),
    'approval',
    'seal',
    'delivery',
    'delivered',
  ];
}

/** The national statuses of the main way: new, (fee), accepted, under way, decided, handed over. */
export const mainStatuses = ({ steps }: Plan): number[] => [
  1,
  ...(steps.some(({ kind }) => kind === 'payment') ? [6] : []),
  // Who goes to the home, or hears the parties, has begun already.
  ...(steps.some(({ kind }) => kind === 'appearance') ? [] : [2]),
  4,
  9,
  10,
];

export const changesOf = <T>(seen: readonly Seen[], read: (one: Seen) => T): T[] =>
  seen.map(read).filter((value, i, all) => value !== all[i - 1]);

/** How the pinned procedure fills a book for these answers. */
export const specFor = ({ procedure, answers }: Filed, book: string): EntrySpec | undefined =>
  procedure.entries.find(
    (spec) => spec.book === book && (!spec.when || spec.when.is.includes(String(answers[spec.when.field] ?? ''))),
  );

/** Columns that must stand in the book because their question was answered: exactly as answered, or in the book's words. */
export function columnsOf(spec: EntrySpec, { form }: Procedure, answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(spec.columns).flatMap(([column, field]): [string, unknown][] => {
      const [kind, answer] = [form.fields[field]?.kind, answers[field]];
      if (kind === undefined || answer === undefined || !isAsked(form, field, answers)) return [];
      if (kind === 'date' || kind === 'partialDate') return [[column, bookDate(String(answer))]];
      if (kind === 'choice' || kind === 'nationality' || kind === 'office')
        return [[column, expect.stringMatching(/./)]];
      return [[column, String(answer)]];
    }),
  );
}

function bookDate(text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const two = (part: number): string => String(part).padStart(2, '0');
  return [date.day, date.month]
    .flatMap((part) => (part === undefined ? [] : [two(part)]))
    .concat(String(date.year))
    .join('.');
}

export const entryOf = async ({ database }: WholeOffice, id: Entry['id'] | undefined): Promise<EntryDetails> => {
  const entry = id === undefined ? null : await getEntry(database.worker.manager, id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};

/** The text of a paper, without spaces: lines break where they may. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const pages = (await PDF.load(bytes)).getPages();
  return squeezed(pages.map((page) => page.extractText().text).join(''));
}

/** For comparing what is printed: titles are set in capitals, names too on some papers. */
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').toUpperCase();
