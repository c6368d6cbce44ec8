import type { Role, Stage } from '@hotich/domain';

/** Every stage in which somebody is waited for: the lists an office keeps. While the machine works there is no list. */
export const deskStages = [
  'reception',
  'examination',
  'registration',
  'approval',
  'seal',
  'delivery',
  'appearance',
  'supplement',
  'payment',
  'draftConfirmation',
  'verification',
  'waitingPeriod',
] as const satisfies readonly Stage[];
export type DeskStage = (typeof deskStages)[number];

/** What lies on each role's own desk. What waits for the applicant, for another office or for time lies on
 * nobody's, but any colleague may look it up. */
const ownDesk: Record<Role, readonly DeskStage[]> = {
  receptionist: ['reception', 'delivery'],
  civilStatusOfficer: ['appearance', 'examination', 'registration'],
  leader: ['approval'],
  clerk: ['seal'],
  administrator: [],
  auditor: [],
};

/** The stages listed for somebody who names none; each once. */
export const deskOf = (roles: readonly Role[]): DeskStage[] =>
  deskStages.filter((stage) => roles.some((role) => ownDesk[role].includes(stage)));

/** The role that acts while it is this one's turn: at the counter the receptionist writes for the applicant. */
export const actingRole = (turn: Role | 'applicant'): Role => (turn === 'applicant' ? 'receptionist' : turn);
