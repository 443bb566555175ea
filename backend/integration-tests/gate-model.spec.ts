import { writeSync } from "node:fs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { certificateCommands, publish, recognise } from "./support/model/certificate-commands"
import { checkBooks } from "./support/model/check-books"
import { newModel, type GateModel } from "./support/model/gate-model"
import type { GateCommand, Real } from "./support/model/model-command"
import { openModelShop, type ModelShop } from "./support/model/model-shop"
import { add, complete, openPayment, shopperCommands } from "./support/model/shopper-commands"
import { count, describeTally, type Tally } from "./support/model/tally"
import { TRANSFER_ENV } from "./support/transfer-shop"

/** How many sequences; `npm run model` asks for many, the usual test run for as many as fit into a minute. */
const RUNS = Number(process.env.MODEL_RUNS ?? 12)
const SEED = process.env.MODEL_SEED ? Number(process.env.MODEL_SEED) : undefined
const PATH = process.env.MODEL_PATH
const REPLAY = process.env.MODEL_REPLAY
const PROGRESS = process.env.MODEL_PROGRESS === "1"
const MAX_COMMANDS = 24
const ONE_SEQUENCE_MS = 30_000

/** Where a sequence begins: chance alone seldom gets as far as an order. */
const BEGINNINGS: Record<string, GateCommand[]> = {
  "with nothing": [],
  "on the shelf": [recognise(4, 0, 400), publish],
  "in a cart that may be completed": [recognise(4, 0, 20), publish, add(2), openPayment(0)],
  "with an order": [recognise(3, 0, 20), publish, add(1), openPayment(0), complete(0)],
}

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

/** Past vitest, which keeps what passing tests say to itself. */
function say(line: string): void {
  if (PROGRESS) writeSync(1, `${line}\n`)
}

/** Most sequences begin close to a sale: that is where a gap in the gate would show. */
const DRAWN = [
  { weight: 1, arbitrary: fc.constant("with nothing") },
  { weight: 1, arbitrary: fc.constant("on the shelf") },
  { weight: 3, arbitrary: fc.constant("in a cart that may be completed") },
  { weight: 2, arbitrary: fc.constant("with an order") },
]

medusaIntegrationTestRunner({
  dbName: process.env.MODEL_DATABASE ?? "gate_model",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    let shop: ModelShop
    const tally: Tally = new Map()

    beforeAll(async () => {
      shop = await openModelShop(api, getContainer())
    })

    describe("random sequences of publish, expire, renew, revoke, add, pay, complete and retry", () => {
      it(
        "never sell what may not be sold, and never lose money that came",
        async () => {
          let sequences = 0
          const begun = Date.now()
          const property = fc.asyncProperty(
            fc.oneof(...DRAWN),
            fc.commands<GateModel, Real, false>([...certificateCommands, ...shopperCommands], {
              maxCommands: MAX_COMMANDS,
              size: "max",
              replayPath: REPLAY,
            }),
            async (beginning, commands) => {
              const model = newModel()
              const product = await shop.takeProduct()
              shop.setClock(model.now)
              const real = { shop, product, tally: (what: string) => count(tally, what) }
              for (const step of BEGINNINGS[beginning] ?? []) await step.run(model, real)
              await fc.asyncModelRun(() => ({ model, real }), commands)
              await checkBooks(model, real)
              sequences += 1
              if (sequences % 10 === 0) {
                const seconds = Math.round((Date.now() - begun) / 1000)
                say(`${sequences} of ${RUNS} sequences, ${seconds} s`)
              }
            }
          )
          const outcome = await fc.check(property, {
            numRuns: RUNS,
            ...(SEED === undefined ? {} : { seed: SEED }),
            ...(PATH === undefined ? {} : { path: PATH }),
          })
          say(`seed ${outcome.seed} · ${describeTally(tally)}`)
          if (outcome.failed) {
            throw new Error(fc.defaultReportMessage(outcome), { cause: outcome.errorInstance })
          }
          if (RUNS >= 100 && PATH === undefined) {
            for (const what of ["ordered", "refused: certificate_expired", "refused: withdrawn"]) {
              expect([what, tally.get(what) ?? 0]).not.toEqual([what, 0])
            }
          }
        },
        60_000 + RUNS * ONE_SEQUENCE_MS
      )
    })
  },
})
