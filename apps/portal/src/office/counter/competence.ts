import type { Competence } from '@hotich/catalogue';
import type { LooseAnswers } from '../../api/views';

/**
 * The office that must decide when it is not the one at the counter, or null. Another commune helps to file and forwards
 * (NĐ 120/2025/NĐ-CP); copies and confirmations may be had anywhere (Luật Hộ tịch Điều 63).
 */
export function officeThatDecides({ key }: Competence, answers: LooseAnswers, own: string): string | null {
  const named = answers['registrationOffice'];
  return key === 'anywhere' || typeof named !== 'string' || named === '' || named === own ? null : named;
}
