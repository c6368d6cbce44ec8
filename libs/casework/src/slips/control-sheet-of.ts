import type { ControlSheetDocument } from '@hotich/documents';
import type { Instant } from '@hotich/domain';
import type { Case } from '../view/case';
import { appointmentOf } from './appointment';
import { handOversOf } from './hand-overs';
import { receiptNumberOf } from './receipt-of';
import { centreOf, isFact, slipTimeOf, titleOf } from './slip-words';

/**
 * The control sheet of an accepted dossier (Mẫu 06 TT 03/2025/TT-VPCP, which lets it be made from the log), under the
 * number of its receipt; null before acceptance. `now` is the moment of printing.
 */
export function controlSheetOf(c: Case, now: Instant): ControlSheetDocument | null {
  const accepted = c.facts.find(isFact('accepted'));
  const appointment = appointmentOf(c);
  if (!accepted || !appointment) return null;
  return {
    centre: centreOf(c.office),
    number: receiptNumberOf(c) ?? 0,
    issuedOn: slipTimeOf(now).date,
    dossierCode: c.code,
    request: titleOf(c),
    decidingOffice: c.office.authority,
    assistingOffices: [...new Set(c.verifications.map(({ askedOffice }) => askedOffice))],
    receivedAt: slipTimeOf(accepted.fact.at),
    dueAt: slipTimeOf(appointment.due),
    handOvers: handOversOf(c),
  };
}
