import { describe, expect, it } from "vitest"
import { mayMove, nextActor, nextStates, type DossierState } from "../dossier"

const WAYS: [DossierState, string | null, DossierState[]][] = [
  ["draft", "producer", ["submitted"]],
  ["submitted", "commune", ["at_commune", "returned"]],
  ["at_commune", "commune", ["at_province", "returned"]],
  ["at_province", "province", ["at_ministry", "recognised", "refused", "returned"]],
  ["at_ministry", "ministry", ["recognised", "refused", "at_province", "returned"]],
  ["returned", "producer", ["submitted"]],
  ["recognised", null, []],
  ["refused", null, []],
]

describe("a dossier that is", () => {
  it.each(WAYS)("%s waits for %s and may go to %j only", (state, actor, next) => {
    expect(nextActor({ state })).toBe(actor)
    expect(nextStates(state)).toEqual(next)
    for (const [other] of WAYS) expect(mayMove(state, other)).toBe(next.includes(other))
  })
})
