import type { BookkeepingActivities } from '@hotich/contracts';
import { type DataSource } from 'typeorm';
import { type CalendarStore } from './calendar-store';
import { calendarHeardOf, limitOf, readingOf } from './clock';
import { forwardDossier } from './forward';
import { issueReceipt } from './receipt';
import { recordFacts } from './record';
import { cancelEntryFor, registerFor, strikeOutFor } from './registration';
import { recordVerification } from './verification-record';

/** Database work between two waits, as the workflow names it. */
export const bookkeepingActivities = (source: DataSource, calendars: CalendarStore): BookkeepingActivities => ({
  record: ({ dossierId, matter, facts, dossier }) =>
    recordFacts(source, { dossierId, plan: matter.plan, facts, dossier }),
  // A process that was told of a new calendar must not be answered by the one kept from before.
  readClock: async ({ plan, ledger }) => readingOf(plan, ledger, await calendars.current(calendarHeardOf(ledger))),
  limit: async ({ kind, from, plan }) => limitOf(kind, from, plan, await calendars.current()),
  issueReceipt: (input) => issueReceipt(source, input),
  registerEntry: (input) => registerFor(source, input),
  strikeOut: (input) => strikeOutFor(source, input),
  cancelEntry: (input) => cancelEntryFor(source, input),
  forwardDossier: (input) => forwardDossier(source, input),
  recordVerification: (input) => recordVerification(source, input),
});
