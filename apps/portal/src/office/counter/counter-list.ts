import { type LifeEvent, lifeEvents } from '@hotich/catalogue';
import type { CounterProcedureSummary } from '../../api/office-views';
import { foldedIncludes } from '../../form/folded-includes';

export interface CounterGroup {
  readonly event: LifeEvent;
  readonly procedures: readonly CounterProcedureSummary[];
}

/** Procedures by what happened to the person, those that fit what was typed: part of the title with or without marks, or the code. */
export const counterGroups = (procedures: readonly CounterProcedureSummary[], typed: string): readonly CounterGroup[] =>
  lifeEvents.flatMap((event) => {
    const fitting = procedures.filter((one) => one.lifeEvent === event && fits(one, typed.trim()));
    return fitting.length > 0 ? [{ event, procedures: fitting }] : [];
  });

const fits = ({ code, title, summary }: CounterProcedureSummary, typed: string): boolean =>
  typed === '' || code.includes(typed) || foldedIncludes(title.vi, typed) || foldedIncludes(summary.vi, typed);
