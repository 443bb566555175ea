import { Modules } from "@medusajs/framework/utils"
import { expect } from "vitest"
import { barred, speaking, withdrawn, type GateModel, type ModelOrder } from "./gate-model"
import { runJob } from "./certificate-commands"
import type { Real } from "./model-command"
import type { ModelShop } from "./model-shop"

/**
 * What must be true after every sequence: nothing was sold but what the model saw sold, every đồng that was sent is accounted for,
 * and what the shop shows agrees with what it may sell.
 */
export async function checkBooks(model: GateModel, real: Real): Promise<void> {
  const orders = model.carts.flatMap((cart) => cart.order ?? [])
  expect(await real.shop.ordersOf(real.product)).toEqual(orders.map((order) => order.id).sort())
  await real.shop.container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run("settle-endings", { input: { at: new Date(model.now) } })
  for (const order of orders) await checkMoney(model, real, order)
  await runJob.run(model, real)
  const page = await real.shop.productPage(real.product)
  const reason = barred(model)
  // What never was certified has no page.
  if ((speaking(model)?.stars ?? 0) < 3) expect(page.status).toBe(404)
  else
    expect(page.data.product?.sellable).toMatchObject(reason ? { ok: false, reason } : { ok: true })
}

/**
 * Money of an order that stands is captured once, and what is over is owed back. A certificate that merely ran out changes
 * nothing. Once one was withdrawn, orders may be undone, and those under it must be: all that came is then owed back.
 */
async function checkMoney(
  model: GateModel,
  { shop, tally }: Real,
  order: ModelOrder
): Promise<void> {
  await shop.bank.allSettled()
  const sent = order.sentVnd.reduce((sum, one) => sum + one, 0)
  if (model.certificates.some((one) => withdrawn(one, model.now))) {
    await expect.poll(() => accounted(shop, order), { timeout: 10_000 }).toBe(sent)
    const certificate = speaking(model)
    const mustBeUndone = certificate === order.certificate && withdrawn(certificate, model.now)
    const { status } = await shop.bank.books(order.id)
    if (mustBeUndone) expect(status).toBe("canceled")
    tally(status === "canceled" ? "order undone" : "order stands beside a withdrawal")
    return
  }
  const { status, captures } = await shop.bank.books(order.id)
  const paid = sent >= order.totalVnd
  expect({ status, captures, owed: await owedVnd(shop, order) }).toEqual({
    status: "pending",
    captures: paid ? [order.totalVnd] : [],
    owed: paid ? sent - order.totalVnd : 0,
  })
  expect((await shop.bank.page(order.id)).received_vnd).toBe(sent)
}

/** Money of an order that can be pointed at: captured for an order that stands, waiting for the rest, or owed back. */
async function accounted(shop: ModelShop, order: ModelOrder): Promise<number> {
  const owed = await owedVnd(shop, order)
  const { status, captures } = await shop.bank.books(order.id)
  if (status === "canceled") return owed
  if (captures.length > 0) return owed + captures.reduce((sum, one) => sum + one, 0)
  const transfers = await shop.bank.transfersOf(order.code)
  return owed + transfers.reduce((sum, one) => sum + one.credited_vnd, 0)
}

async function owedVnd(shop: ModelShop, order: ModelOrder): Promise<number> {
  return (await shop.bank.owed(order.id)).reduce((sum, [, amount]) => sum + amount, 0)
}
