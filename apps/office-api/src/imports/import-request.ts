import { type EntryQuality, type ImportedKind, importedKinds } from '@hotich/registers';
import { Problem } from '@hotich/http';

export const importQualities = ['keyed', 'doubleKeyed', 'verified'] as const satisfies readonly EntryQuality[];

/** What the form said beside the file. */
export interface ImportRequest {
  readonly kind: ImportedKind;
  /** Code of the unit that registered, or null for the caller's own office. */
  readonly office: string | null;
  readonly quality: (typeof importQualities)[number];
}

/** Reads the text fields of the form; all complaints at once. Throws `request.invalid`. */
export function importRequestOf(fields: Readonly<Record<string, string>>): ImportRequest {
  const kind = importedKinds.find((known) => known === fields['kind']);
  const quality = importQualities.find((known) => known === (fields['quality'] ?? 'keyed'));
  const office = fields['office'] ?? null;
  const complaints = [
    ...(kind ? [] : [{ field: 'kind', rule: 'notAnOption' }]),
    ...(quality ? [] : [{ field: 'quality', rule: 'notAnOption' }]),
    ...(office === null || /^\d{5}$/.test(office) ? [] : [{ field: 'office', rule: 'notAnOffice' }]),
  ];
  if (!kind || !quality || complaints.length > 0) throw new Problem('request.invalid', {}, complaints);
  return { kind, office, quality };
}
