import type { ActReceipt } from '@hotich/contracts';
import { type Actor, type DossierId, NotAllowed, type PaymentId } from '@hotich/domain';
import type { Viewer } from '@hotich/persistence';
import { EngineUnreachable } from '@hotich/temporal';
import type { DataSource, EntityManager } from 'typeorm';
import { type Act, type ActEngine, carryOutAct } from '../acts/carry-out-act';

/** The act a payment causes. It bears the payment's own id, so that however often it is told it happens once. */
export const payAct = (dossierId: DossierId, by: Actor, payment: PaymentId): Act => ({
  dossierId,
  command: { do: 'pay', by, payment },
  key: payment,
});

/**
 * Writes the act down in the very transaction that notes the money: from that commit on the act is owed, and the relay of
 * acts cut short will hand it over if nobody else does.
 */
export async function owePayAct(tx: EntityManager, { dossierId, command, key }: Act): Promise<void> {
  await tx.query(
    `INSERT INTO act_under_way (dossier_id, update_id, command) VALUES ($1, $2, $3)
     ON CONFLICT (dossier_id, update_id) DO NOTHING`,
    [dossierId, key, JSON.stringify(command)],
  );
}

/** Hands it over. Throws `EngineUnreachable` when it is left to the relay, `NotAllowed` when the process refuses it. */
export const carryOutPayAct = (source: DataSource, viewer: Viewer, engine: ActEngine, act: Act): Promise<ActReceipt> =>
  carryOutAct(source, viewer, patient(engine), act);

/**
 * Whoever presses a button is told that the process is busy, and looks again. Nobody looks again for money that has been
 * paid, so to a payment a busy process is one that has not answered yet: its act stays written down.
 */
const patient = (engine: ActEngine): ActEngine => ({
  act: (...told) =>
    engine.act(...told).catch((error: unknown) => {
      throw error instanceof NotAllowed && error.code === 'dossier.busy' ? new EngineUnreachable() : error;
    }),
});
