import type { DossierStage } from '../api/views';

const ended: readonly DossierStage[] = ['delivered', 'refused', 'withdrawn', 'stopped', 'forwarded', 'cancelled'];
/** Nothing more happens to the dossier. */
export const isOver = (stage: DossierStage): boolean => ended.includes(stage);

const open: readonly DossierStage[] = [
  'check',
  'reception',
  'supplement',
  'payment',
  'appearance',
  'examination',
  'verification',
  'waitingPeriod',
  'draftConfirmation',
  'registration',
  'approval',
];
/** The applicant may take it back until it is signed. */
export const isWithdrawable = (stage: DossierStage): boolean => open.includes(stage);
