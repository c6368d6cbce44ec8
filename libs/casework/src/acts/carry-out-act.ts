import type { ActReceipt } from '@hotich/contracts';
import type { Command, DossierId } from '@hotich/domain';
import { inTransaction, type Viewer } from '@hotich/persistence';
import { EngineUnreachable } from '@hotich/temporal';
import type { DataSource, EntityManager } from 'typeorm';

export interface ActEngine {
  act(dossierId: DossierId, command: Command, updateId: string): Promise<ActReceipt>;
}

export interface Act {
  readonly dossierId: DossierId;
  readonly command: Command;
  /** The caller's nonce (UUID): the act is known by it to the engine, and a repeat of it is the same act. */
  readonly key: string;
}

/**
 * Hands an act to its dossier's process so that it cannot be lost half-way. Contract:
 * 1. It is written down before the engine hears of it. The engine keeps an act only once it has answered: were engine and
 *    API to die in between, what the database already shows of the act would be true nowhere else.
 * 2. Any answer, a refusal too, ends it. What stays written down was cut short, and is handed over again under its own id:
 *    by the relay, or by whoever acts on that dossier next, before his own act. So acts keep the order in which people
 *    saw them happen.
 * 3. `EngineUnreachable` is no answer: the act may yet happen, under the same key.
 */
export async function carryOutAct(
  source: DataSource,
  viewer: Viewer,
  engine: ActEngine,
  act: Act,
): Promise<ActReceipt> {
  const earlier = await inTransaction(source, viewer, (tx) => writeDown(tx, act));
  for (const other of earlier) await handOver(source, viewer, engine, other).catch(onlyUnreachable);
  return handOver(source, viewer, engine, act);
}

/** Writes the act down; gives the acts on the same dossier that were written down before it and have no answer. */
async function writeDown(tx: EntityManager, { dossierId, command, key }: Act): Promise<Act[]> {
  await tx.query(
    `INSERT INTO act_under_way (dossier_id, update_id, command) VALUES ($1, $2, $3)
     ON CONFLICT (dossier_id, update_id) DO NOTHING`,
    [dossierId, key, JSON.stringify(command)],
  );
  return tx.query(
    `SELECT dossier_id AS "dossierId", update_id AS key, command FROM act_under_way
     WHERE dossier_id = $1
       AND begun_at < (SELECT begun_at FROM act_under_way WHERE dossier_id = $1 AND update_id = $2)
     ORDER BY begun_at`,
    [dossierId, key],
  );
}

async function handOver(source: DataSource, viewer: Viewer, engine: ActEngine, act: Act): Promise<ActReceipt> {
  const { dossierId, command, key } = act;
  const ended = (): Promise<unknown> =>
    inTransaction(source, viewer, (tx) =>
      tx.query('DELETE FROM act_under_way WHERE dossier_id = $1 AND update_id = $2', [dossierId, key]),
    );
  try {
    const receipt = await engine.act(dossierId, command, key);
    await ended();
    return receipt;
  } catch (error) {
    if (!(error instanceof EngineUnreachable)) await ended();
    throw error;
  }
}

/** That an earlier act was refused by now is its own end; that nobody answers stops the one behind it too. */
function onlyUnreachable(error: unknown): void {
  if (error instanceof EngineUnreachable) throw error;
}
