import type { AsyncCommand } from "fast-check"
import type { GateModel } from "./gate-model"
import type { ModelProduct, ModelShop } from "./model-shop"

/** The real side of one sequence. */
export type Real = {
  shop: ModelShop
  product: ModelProduct
  /** Counts what happened. */
  tally(what: string): void
}

export type GateCommand = AsyncCommand<GateModel, Real>

/**
 * A step of a sequence: what it needs of the model, and what it does to the real shop and expects of it. `name` is how a
 * counterexample tells it.
 */
export function command(
  name: string,
  {
    check = () => true,
    run,
  }: {
    check?: (model: Readonly<GateModel>) => boolean
    run: (model: GateModel, real: Real) => Promise<void>
  }
): GateCommand {
  return { check, run, toString: () => name }
}
