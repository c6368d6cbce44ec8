import type { DossierId, PlannedComponent } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { EntityManager } from 'typeorm';

export interface FileOf {
  readonly id: string;
  readonly component: string;
}

/**
 * Ties uploaded files to a dossier. Each must be the uploader's own, not used elsewhere, and for a paper of this dossier; otherwise
 * `request.invalid` names the file's place in the list. A repeat of the same act finds them tied already.
 */
export async function attachFiles(
  tx: EntityManager,
  dossier: DossierId,
  { owner, files, components }: { owner: string; files: readonly FileOf[]; components: readonly PlannedComponent[] },
): Promise<void> {
  const known = new Set(components.map(({ id }) => id));
  const strange = files.flatMap(({ component }, at) =>
    known.has(component) ? [] : [{ field: `files.${at}.component`, rule: 'unknownComponent' }],
  );
  if (strange.length > 0) throw new Problem('request.invalid', {}, strange);
  for (const [at, { id, component }] of files.entries()) {
    const [, count]: [unknown, number] = await tx.query(
      `UPDATE attachment SET dossier_id = $1, component = $2 WHERE id = $3 AND owner_key = $4 AND (dossier_id IS NULL OR dossier_id = $1)`,
      [dossier, component, id, owner],
    );
    if (count !== 1) throw new Problem('request.invalid', {}, [{ field: `files.${at}.id`, rule: 'unknownFile' }]);
  }
}
