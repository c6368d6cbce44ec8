import type { Answers, Complaint } from '@hotich/catalogue';
import { normaliseName, parsePersonalId } from '@hotich/domain';

/**
 * Online a person asks in his own name: number and name in the form are those he signed in with. At the counter the
 * receptionist sees the person and his card instead.
 */
export function requesterComplaints(answers: Answers, person: { personalId: string; name: string }): Complaint[] {
  const sameId = parsePersonalId(String(answers['requesterPersonalId'] ?? '')) === person.personalId;
  const sameName = normaliseName(String(answers['requesterName'] ?? '')) === normaliseName(person.name);
  return [
    ...(sameName ? [] : [{ field: 'requesterName', rule: 'notYou' as const }]),
    ...(sameId ? [] : [{ field: 'requesterPersonalId', rule: 'notYou' as const }]),
  ];
}
