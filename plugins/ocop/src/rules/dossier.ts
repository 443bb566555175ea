import type { DossierFacts } from "./certificate"

export type DossierKind = DossierFacts["kind"]
export type DossierState = DossierFacts["state"]
/** Who acts next on a dossier. */
export type DossierActor = "producer" | "commune" | "province" | "ministry"

/**
 * The way of a dossier: the producer hands it in, the commune takes it as complete or sends it back, then the province decides or
 * sends it up to the ministry, which decides or leaves 3 or 4 stars to the province. Decision 26/2026, art. 7.
 */
const TRANSITIONS: Record<DossierState, readonly DossierState[]> = {
  draft: ["submitted"],
  submitted: ["at_commune", "returned"],
  at_commune: ["at_province", "returned"],
  at_province: ["at_ministry", "recognised", "refused", "returned"],
  at_ministry: ["recognised", "refused", "at_province", "returned"],
  returned: ["submitted"],
  recognised: [],
  refused: [],
}

const ACTORS: Record<DossierState, DossierActor | null> = {
  draft: "producer",
  submitted: "commune",
  at_commune: "commune",
  at_province: "province",
  at_ministry: "ministry",
  returned: "producer",
  recognised: null,
  refused: null,
}

/** States a dossier may go to next; empty once it is decided. */
export function nextStates(state: DossierState): readonly DossierState[] {
  return TRANSITIONS[state]
}

/** Whether a dossier may go from one state straight to the other. */
export function mayMove(from: DossierState, to: DossierState): boolean {
  return TRANSITIONS[from].includes(to)
}

/** Who has to act on the dossier; null once it is decided. */
export function nextActor(dossier: { state: DossierState }): DossierActor | null {
  return ACTORS[dossier.state]
}
