import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { describe, expect, it } from "vitest"
import { closuresInCode, without } from "./bypass/closures"
import { MATRIX } from "./bypass/matrix"
import { title, tryRow, type Row } from "./bypass/row"
import { openWorld } from "./bypass/world"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const ROWS = Object.values(MATRIX).flat()
const NAMED = [...new Set(ROWS.flatMap((row) => row.closures))].sort()
const ONLY = process.env.PROVE_GATE_ONLY
const CLOSURES = ONLY ? ONLY.split(",") : NAMED
const MOST_TRIED = 6
const LONG = 3_600_000

type Proof = { red: string[]; green: string[] }
const proofs = new Map<string, Proof>()
let inCode: string[] = []

/**
 * Takes one closure after the other out of the running shop and tries its rows until one fails, as it must. That they
 * hold with everything in place is what bypass-matrix.spec.ts shows.
 */
medusaIntegrationTestRunner({
  dbName: "bypass_proof",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    it(
      "takes every closure out once",
      async () => {
        inCode = closuresInCode()
        const attempts = CLOSURES.reduce((sum, id) => sum + rowsOf(id).length, 0)
        const world = await openWorld(api, getContainer(), attempts)
        for (const [index, id] of CLOSURES.entries()) {
          const proof: Proof = { red: [], green: [] }
          for (const row of rowsOf(id)) {
            const held = (await without(id, () => tryRow(world, row))) === null
            proof[held ? "green" : "red"].push(title(row))
            if (!held) break
          }
          proofs.set(id, proof)
          const mark = proof.red[0] ? `red: ${proof.red[0]}` : "NOTHING GETS THROUGH WITHOUT IT"
          process.stderr.write(`[${index + 1}/${CLOSURES.length}] ${id}: ${mark}\n`)
        }
      },
      LONG
    )
  },
})

/** One that fails is enough; those that only name the closure beside another may hold without it. */
function rowsOf(id: string): Row[] {
  return ROWS.filter((row) => row.closures.includes(id))
    .sort((a, b) => a.closures.length - b.closures.length)
    .slice(0, MOST_TRIED)
}

describe("without this closure something gets through", () => {
  it.each(CLOSURES)("%s", (id) => {
    expect(proofs.get(id)?.red).toHaveLength(1)
  })
})

describe("closures", () => {
  it.skipIf(ONLY)("of the code all have a row", () => {
    expect(inCode.filter((id) => !NAMED.includes(id))).toEqual([])
  })
  it("of rows are all in the code", () => {
    expect(NAMED.filter((id) => !inCode.includes(id))).toEqual([])
  })
})
