import type { Archetype } from "./archetype"
import { CONDIMENTS } from "./condiments"
import { CRAFTS } from "./crafts"
import { CROPS } from "./crops"
import { DRINKS } from "./drinks"
import { GRAINS } from "./grains"
import { HERBS } from "./herbs"
import { HONEY } from "./honey"
import { MEAT } from "./meat"
import { PLANTS } from "./plants"
import { SEAFOOD } from "./seafood"
import { TEA } from "./tea"
import { TOURISM } from "./tourism"

/** Every kind of product the register knows, in a fixed order: the order is part of what the seed means. */
export const ARCHETYPES: readonly Archetype[] = [
  ...SEAFOOD,
  ...MEAT,
  ...CROPS,
  ...GRAINS,
  ...TEA,
  ...HONEY,
  ...CONDIMENTS,
  ...DRINKS,
  ...HERBS,
  ...CRAFTS,
  ...PLANTS,
  ...TOURISM,
]

/** The kind a known name belongs to, by its longest matching beginning. Throws when none fits. */
export function archetypeOf(name: string): Archetype {
  let best: Archetype | undefined
  let length = 0
  for (const archetype of ARCHETYPES) {
    for (const beginning of [archetype.name, ...(archetype.matches ?? [])]) {
      if (beginning.length > length && name.startsWith(beginning)) {
        best = archetype
        length = beginning.length
      }
    }
  }
  if (!best) throw new Error(`no kind of product fits the name "${name}"`)
  return best
}
