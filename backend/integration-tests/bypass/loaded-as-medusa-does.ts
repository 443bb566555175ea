import { createRequire } from "node:module"
import type * as ReconcilePublication from "@ocop/plugin-ocop/jobs/reconcile-publication"

const load = createRequire(__filename)

/** As Medusa's own loader has it: vitest would make a second one, whose workflows have no hooks. */
export const { default: reconcilePublication }: typeof ReconcilePublication = load(
  "@ocop/plugin-ocop/jobs/reconcile-publication"
)
