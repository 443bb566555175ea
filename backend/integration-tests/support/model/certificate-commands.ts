import { Modules } from "@medusajs/framework/utils"
import fc from "fast-check"
import { expect } from "vitest"
import { barred, DAY, dayOf, midnight, speaking, type GateModel } from "./gate-model"
import { command, type GateCommand, type Real } from "./model-command"
import type { ModelProduct, ModelShop } from "./model-shop"

/** A decision of recognition: the first, a renewal, an upgrade or a downgrade, also dated back or ahead. */
export function recognise(stars: number, beginsInDays: number, lastsDays: number): GateCommand {
  return command(`recognise ${stars}★ from day ${beginsInDays} for ${lastsDays} days`, {
    async run(model, { shop, product, tally }) {
      const begins = midnight(model.now, beginsInDays)
      const ends = begins + lastsDays * DAY
      const number = String(model.certificates.length + 1).padStart(3, "0")
      const decision = {
        decision_number: `${number}/QĐ-UBND`,
        decided_on: dayOf(model.now),
        issuer: "UBND tỉnh Quảng Ninh",
        issuer_level: "province",
        legal_basis: "d26_2026",
        kind: model.certificates.length === 0 ? "first" : "re_evaluation",
        stars,
        issued_on: dayOf(begins),
        last_valid_day: dayOf(ends - DAY),
      }
      const id = await record(shop, product, decision)
      model.certificates.push({ id, begins, ends, stars, withdrawnAt: null })
      tally("recognised")
    },
  })
}

/** Staff record what brings a certificate; fewer than three stars, which they cannot record, come from somebody's code. */
async function record(
  shop: ModelShop,
  product: ModelProduct,
  decision: { stars: number }
): Promise<string> {
  if (decision.stars < 3) {
    const made = await shop.certification.createCertificates({
      ...decision,
      ocop_product_id: product.ocopProductId,
    })
    return made.id
  }
  const answer = await shop.staff(`/admin/ocop/products/${product.id}/certificates`, decision)
  expect([answer.status, answer.data.code]).toEqual([201, undefined])
  return answer.data.certificate?.id ?? ""
}

/** The certificate recorded last is withdrawn, at once or from a midnight ahead. */
export function revoke(inDays: number): GateCommand {
  return command(inDays === 0 ? "revoke" : `revoke in ${inDays} days`, {
    check: (model) => model.certificates.at(-1)?.withdrawnAt === null,
    async run(model, { shop, tally }) {
      const certificate = model.certificates.at(-1)
      if (!certificate) return
      const at = Math.max(
        inDays === 0 ? model.now : midnight(model.now, inDays),
        certificate.begins
      )
      const answer = await shop.staff(`/admin/ocop/certificates/${certificate.id}/events`, {
        type: "withdrawal",
        effective_at: new Date(at).toISOString(),
        ground: "other_finding",
      })
      expect([answer.status, answer.data.code]).toEqual([201, undefined])
      certificate.withdrawnAt = at
      tally("revoked")
    },
  })
}

/** The clock goes on to the end of the certificate that sells: the second before, the instant, the second after. */
export function expire(offsetMs: number): GateCommand {
  const end = (model: GateModel) => (speaking(model)?.ends ?? 0) + offsetMs
  return command(`expire ${offsetMs} ms`, {
    check: (model) => barred(model) === null && end(model) > model.now,
    async run(model, real) {
      moveClock(model, real, end(model))
      real.tally("clock at the end of a certificate")
    },
  })
}

/** Days go by. */
export function wait(days: number): GateCommand {
  return command(`wait ${days} days`, {
    async run(model, real) {
      moveClock(model, real, model.now + days * DAY)
    },
  })
}

function moveClock(model: GateModel, { shop }: Real, to: number): void {
  model.now = to
  shop.setClock(to)
}

/** Staff publish the product: refused with the reason unless it may be sold. */
export const publish = command("publish", {
  async run(model, { shop, product, tally }) {
    const reason = barred(model)
    const before = await shop.statusOf(product)
    const answer = await shop.staff(`/admin/products/${product.id}`, { status: "published" })
    if (reason === null) {
      expect([answer.status, answer.data.code]).toEqual([200, undefined])
      tally("published")
      return
    }
    expect([answer.status, answer.data.code]).toEqual([400, reason])
    if (before !== "published") expect(await shop.statusOf(product)).not.toBe("published")
    tally("refused to publish")
  },
})

/** Staff take the product off the shelf. */
export const unpublish = command("un-publish", {
  async run(_model, { shop, product, tally }) {
    const answer = await shop.staff(`/admin/products/${product.id}`, { status: "draft" })
    expect(answer.status).toBe(200)
    tally("un-published")
  },
})

/** Somebody's code changes the status past every route and hook. */
export function setStatusDirectly(status: "published" | "draft"): GateCommand {
  return command(`set ${status} directly`, {
    async run(_model, { shop, product, tally }) {
      await shop.container.resolve(Modules.PRODUCT).updateProducts(product.id, { status })
      tally(`set ${status} directly`)
    },
  })
}

/** What the hourly job does, for this product. Afterwards exactly what may be sold is published. */
export const runJob = command("run the job", {
  async run(model, { shop, product, tally }) {
    await shop.container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run("reconcile-publication", { input: { product_ids: [product.id] } })
    const expected = barred(model) === null ? "published" : "draft"
    await expect.poll(() => shop.statusOf(product), { timeout: 5000 }).toBe(expected)
    tally("job ran")
  },
})

/** Any of them, those that lead to a sale more often than chance has them. */
export const certificateCommands = [
  fc
    .record({
      stars: fc.constantFrom(3, 4, 5, 2),
      beginsInDays: fc.constantFrom(0, 0, -30, 3),
      lastsDays: fc.constantFrom(1, 20, 400, 1096),
    })
    .map(({ stars, beginsInDays, lastsDays }) => recognise(stars, beginsInDays, lastsDays)),
  fc.constantFrom(0, 0, 2).map(revoke),
  fc.constantFrom(-1000, 0, 0, 1000).map(expire),
  fc.constantFrom(1, 3, 40).map(wait),
  fc.constant(publish),
  fc.constant(unpublish),
  fc.constantFrom("published" as const, "draft" as const).map(setStatusDirectly),
  fc.constant(runJob),
]
