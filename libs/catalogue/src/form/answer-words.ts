import { formatPartialDate, nationalityVi, parsePartialDate } from '@hotich/domain';
import type { FieldSpec, Words } from './form-spec';

/** An answer as a person reads it, where that is not the answer itself: an option's label, the name of a state. */
export function answerWords(spec: FieldSpec, answer: string | number): Words | null {
  if (spec.kind === 'choice') return spec.options.find(({ value }) => value === answer)?.label ?? null;
  if (spec.kind === 'nationality') return nationalityWords(String(answer));
  return null;
}

/** An answer as a Vietnamese paper writes it: days as `24/11/2026`, options and states by name. */
export function answerVi(spec: FieldSpec, answer: string | number): string {
  const named = answerWords(spec, answer);
  if (named) return named.vi;
  const date = spec.kind === 'date' || spec.kind === 'partialDate' ? parsePartialDate(String(answer)) : null;
  return date ? formatPartialDate(date).replaceAll('.', '/') : String(answer);
}

let khmer: Intl.DisplayNames | null = null;

/** `VN` as `Việt Nam` and `វៀតណាម`; a code that names no state stays as it is in both. */
export function nationalityWords(code: string): Words {
  const vi = nationalityVi(code);
  if (vi === code) return { vi, km: code };
  khmer ??= new Intl.DisplayNames(['km'], { type: 'region', fallback: 'code' });
  return { vi, km: (khmer.of(code) ?? code).normalize('NFC') };
}
