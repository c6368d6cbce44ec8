import { findEdition, type Component } from '@hotich/catalogue';
import type { PlannedComponent } from '@hotich/domain';
import type { Case, EvidenceRow } from './case';
import type { ComponentState, ComponentView } from './dossier-view';
import { componentSentence } from './component-sentence';
import { correctionOf } from './correction-offer';

/** The papers of this dossier and what became of each: answered by data, handed in, or still asked for. */
export function componentsOf(c: Case): ComponentView[] {
  const { plan } = c.matter;
  const edition = findEdition(plan.procedure, plan.edition);
  return plan.components.map((planned) => {
    const known = edition?.components.find(({ id }) => id === planned.id);
    return viewOf(c, planned, known);
  });
}

function viewOf(c: Case, planned: PlannedComponent, known: Component | undefined): ComponentView {
  const evidence = c.evidence.find(({ component }) => component === planned.id);
  const files = c.files.filter(({ component }) => component === planned.id);
  const handling = known?.handling ?? 'submit';
  const state = stateOf(c, planned, evidence, files.length);
  // An edition that is gone from the catalogue still shows its papers, by their ids.
  const name = known?.name ?? { vi: planned.id, km: planned.id };
  return {
    id: planned.id,
    name,
    handling,
    state,
    sentence: componentSentence(state, { name, handling }, evidence),
    ground: planned.ground,
    correction: state === 'mismatch' ? correctionOf(evidence) : null,
    files: files.map(({ id, fileName, mediaType, size }) => ({ id, fileName, mediaType, size })),
  };
}

function stateOf(
  { state }: Case,
  planned: PlannedComponent,
  evidence: EvidenceRow | undefined,
  files: number,
): ComponentState {
  if (state?.supplement?.components.includes(planned.id)) return 'needed';
  if (evidence?.outcome === 'HIT_MATCH') return 'waived';
  // A contradiction stays one until a person has looked at it, also when a paper was added.
  if (evidence?.outcome === 'HIT_MISMATCH') return 'mismatch';
  if (files > 0) return 'provided';
  if (planned.rule === null || evidence?.outcome === 'NO_DATA') return 'needed';
  return 'unchecked';
}
