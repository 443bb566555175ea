import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { fillCart } from "@ocop/plugin-ocop/workflows/counter/place-order"
import { beforeAll, describe, expect, it } from "vitest"
import { shopper, type Shopper } from "./support/shopper"
import { stockShelf, type Shelf } from "./support/shelf"
import { openTill, type Till } from "./support/till"
import { TRANSFER_ENV } from "./support/transfer-shop"

// Nobody pays here, and twenty rounds may outlast a common hold: none may end while they are counted.
const ENV = { ...TRANSFER_ENV, VIETQR_HOLD_MINUTES: "1440" }
// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, ENV)

/** One in every run of the tests; RACE_ROUNDS=20 is the proof (docs/operations.md). */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 1)
const HERE = "diem-ha-long"
const ELSEWHERE = "diem-mong-cai"
const UNITS = 10
const PRICE = 180_000
/** Two hundred buyers of the last ten units. */
const BUYERS = { counter: 100, pickup: 80, delivery: 20 }
const LONG = 300_000 + ROUNDS * 600_000

type Outcome = {
  by: keyof typeof BUYERS
  orderId: string | null
  refusal: string | null
  ms: number
}
type Bought = Omit<Outcome, "ms">
type Count = Record<string, number>

medusaIntegrationTestRunner({
  dbName: "sales_point_race",
  inApp: true,
  env: ENV,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let shelf: Shelf
    let shop: Shopper
    let tills: Till[]
    let point: { id: string; name: string; channelId: string; locationId: string }

    beforeAll(async () => {
      container = getContainer()
      shelf = await stockShelf(
        container,
        [{ name: "Điểm Hạ Long", isDefault: true }, { name: "Điểm Móng Cái" }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        Array.from({ length: ROUNDS + 1 }, (_, index) => ({
          name: `Chả mực số ${index + 1}`,
          producer: "P1",
          stars: 5,
          packs: { "Hộp 500 g": PRICE },
          // The other point has plenty: nobody may be served from there.
          stock: { [HERE]: UNITS, [ELSEWHERE]: 500 },
        }))
      )
      shop = shopper(api, container, shelf)
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "sales_point",
        fields: ["id", "name", "handle", "sales_channel.id", "stock_location.id"],
        filters: { handle: HERE },
      })
      const [row] = data
      point = {
        id: row?.id ?? "",
        name: row?.name ?? "",
        channelId: row?.sales_channel?.id ?? "",
        locationId: row?.stock_location?.id ?? "",
      }
      const staffed = { id: point.id, handle: HERE }
      tills = await Promise.all(
        ["may-1", "may-2", "may-3"].map((device) => openTill(api, container, staffed, device))
      )
    }, LONG)

    async function variantOf(title: string): Promise<{ id: string; itemId: string }> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_variant",
        fields: ["id", "inventory_items.inventory_item_id"],
        filters: { product_id: shelf.productIds.get(title) },
      })
      return {
        id: data[0]?.id ?? "",
        itemId: data[0]?.inventory_items?.[0]?.inventory_item_id ?? "",
      }
    }

    /** A cart one step before its completion; most are filled in process, which is faster than five requests each. */
    async function readyCart(title: string, variantId: string, index: number): Promise<string> {
      if (index < BUYERS.delivery) {
        const cart = await shop.createCart(HERE, { [title]: 1 })
        const id = cart.data.cart.id
        await shop.finishCart(cart, null)
        const delivery = (await shop.shippingOptions(cart)).find(
          (option) => option.type.code === "delivery"
        )
        await api.post(`/store/carts/${id}/shipping-methods`, { option_id: delivery?.id }, shop.key)
        await shop.openSession(cart, "pp_vietqr_vietqr")
        return id
      }
      return fillCart(container, point, {
        lines: [{ variant_id: variantId, quantity: 1, unit_price_vnd: PRICE }],
        phone: null,
        metadata: {},
      })
    }

    async function completes(by: Outcome["by"], cartId: string): Promise<Bought> {
      const { status, data } = await api.post(`/store/carts/${cartId}/complete`, {}, shop.key)
      const ordered = status === 200 && data.type === "order"
      return {
        by,
        orderId: ordered ? data.order.id : null,
        refusal: ordered ? null : `${status} ${data.code}`,
      }
    }

    async function sells(till: Till, variantId: string): Promise<Bought> {
      const { status, data } = await till.sell([
        { variant_id: variantId, quantity: 1, unit_price_vnd: PRICE },
      ])
      return {
        by: "counter",
        orderId: status === 200 ? data.sale.id : null,
        refusal: status === 200 ? null : `${status} ${data.code}`,
      }
    }

    async function count(text: string): Promise<Count> {
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows }: { rows: Record<string, string>[] } = await db.raw(text)
      return Object.fromEntries(
        Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)])
      )
    }

    async function timed(buys: Promise<Bought>): Promise<Outcome> {
      const begun = Date.now()
      const outcome = await buys
      return { ...outcome, ms: Date.now() - begun }
    }

    /** What would be left behind of a sale that did not come about, in the whole shop. */
    const orphans = () =>
      count(`select
        (select count(*) from reservation_item r where r.deleted_at is null and not exists (
           select 1 from order_item i join "order" o on o.id = i.order_id and o.status <> 'canceled' and o.deleted_at is null
            where i.item_id = r.line_item_id)) as reservations_without_order,
        (select count(*) from "order" o where o.deleted_at is null and o.status <> 'canceled' and not exists (
           select 1 from order_item i join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
            where i.order_id = o.id)) as orders_without_reservation,
        (select count(*) from "order" where status = 'canceled') as cancelled_orders,
        (select count(*) from payment_collection p where p.deleted_at is null
           and not exists (select 1 from order_payment_collection l where l.payment_collection_id = p.id and l.deleted_at is null)
           and not exists (select 1 from cart_payment_collection l join cart c on c.id = l.cart_id and c.deleted_at is null
                            where l.payment_collection_id = p.id and l.deleted_at is null)) as collections_of_nobody,
        (select count(*) from payment_session s where s.deleted_at is null and not exists (
           select 1 from payment_collection p where p.id = s.payment_collection_id and p.deleted_at is null)) as sessions_of_nobody,
        (select count(*) from payment where deleted_at is null) as payments,
        (select count(*) from order_cart l where l.deleted_at is null and not exists (
           select 1 from "order" o where o.id = l.order_id and o.deleted_at is null)) as links_to_nothing,
        (select count(*) from cart where deleted_at is null and completed_at is null and jsonb_exists(metadata, 'counter')) as open_counter_carts,
        (select count(*) from vietqr_kept_code k where k.cart_id is not null and not exists (
           select 1 from order_cart l where l.cart_id = k.cart_id and l.deleted_at is null)) as codes_of_nobody,
        (select count(*) from inventory_level where reserved_quantity > stocked_quantity or stocked_quantity < 0) as oversold`)

    async function race(round: number): Promise<void> {
      const title = `Chả mực số ${round + 1}`
      const { id: variantId, itemId } = await variantOf(title)
      const carts: string[] = []
      for (let index = 0; index < BUYERS.delivery + BUYERS.pickup; index++) {
        carts.push(await readyCart(title, variantId, index))
      }
      const begun = Date.now()
      const outcomes = await Promise.all([
        ...carts.map((cart, index) =>
          timed(completes(index < BUYERS.delivery ? "delivery" : "pickup", cart))
        ),
        ...Array.from({ length: BUYERS.counter }, (_, index) =>
          timed(sells(tills[index % tills.length] ?? failed(), variantId))
        ),
      ])
      if (ROUNDS > 1) report(round, begun, outcomes)

      expect(outcomes).toHaveLength(200)
      const sold = outcomes.flatMap(({ orderId }) => orderId ?? [])
      expect(new Set(sold).size).toBe(UNITS)
      const refused = outcomes.flatMap(({ by, refusal }) => (refusal ? [`${by} ${refusal}`] : []))
      expect(refused).toHaveLength(200 - UNITS)
      expect(
        refused.filter(
          (one) => !/^(counter 409|pickup 400|delivery 400) insufficient_stock$/.test(one)
        )
      ).toEqual([])

      const inventory = container.resolve(Modules.INVENTORY)
      const [level] = await inventory.listInventoryLevels({
        inventory_item_id: itemId,
        location_id: point.locationId,
      })
      expect([Number(level?.stocked_quantity), Number(level?.reserved_quantity)]).toEqual([10, 10])
      const reservations = await inventory.listReservationItems(
        { inventory_item_id: itemId },
        { take: null }
      )
      expect(reservations.map((one) => [one.location_id, Number(one.quantity)])).toEqual(
        Array.from({ length: UNITS }, () => [point.locationId, 1])
      )
      expect(await orphans()).toEqual({
        reservations_without_order: 0,
        orders_without_reservation: 0,
        cancelled_orders: 0,
        collections_of_nobody: 0,
        sessions_of_nobody: 0,
        payments: 0,
        links_to_nothing: 0,
        open_counter_carts: 0,
        codes_of_nobody: 0,
        oversold: 0,
      })
    }

    describe("two hundred buyers of the last ten units of one point", () => {
      it(
        "get ten orders, and a hundred and ninety are told that it is sold out",
        async () => {
          // The runner gives each test a database of its own, so all rounds are one test.
          for (let round = 0; round < ROUNDS; round++) await race(round)
        },
        LONG
      )
    })

    describe("what is sold", () => {
      it(
        "is reserved at the point it was bought at: picked up, sent and over the counter",
        async () => {
          const title = `Chả mực số ${ROUNDS + 1}`
          const { id: variantId, itemId } = await variantOf(title)
          const [till = failed()] = tills
          const made = [
            await completes("delivery", await readyCart(title, variantId, 0)),
            await completes("pickup", await readyCart(title, variantId, BUYERS.delivery)),
            await sells(till, variantId),
          ]
          expect(made.map(({ refusal }) => refusal)).toEqual([null, null, null])
          const reservations = await container
            .resolve(Modules.INVENTORY)
            .listReservationItems({ inventory_item_id: itemId })
          expect(reservations.map(({ location_id }) => location_id)).toEqual([
            point.locationId,
            point.locationId,
            point.locationId,
          ])
        },
        LONG
      )

      it(
        "in opposite order in many carts at once locks nothing for good",
        async () => {
          const [one, two] = await Promise.all(
            [ROUNDS + 1, 1].map((number) => variantOf(`Chả mực số ${number}`))
          )
          const line = (variant = one) => ({
            variant_id: variant?.id ?? "",
            quantity: 1,
            unit_price_vnd: PRICE,
          })
          const [till = failed()] = tills
          const answers = await Promise.all(
            Array.from({ length: 8 }, (_, index) =>
              till.sell(index % 2 ? [line(one), line(two)] : [line(two), line(one)])
            )
          )
          expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
            Array.from({ length: 8 }, () => [200, undefined])
          )
        },
        LONG
      )
    })
  },
})

/** One line for each round: how long all took, how long one was kept waiting for its answer, and how many got what. */
function report(round: number, begun: number, outcomes: Outcome[]): void {
  const waits = outcomes.map(({ ms }) => ms).sort((one, other) => one - other)
  const share = (part: number) =>
    ((waits[Math.ceil(waits.length * part) - 1] ?? 0) / 1000).toFixed(1)
  const counts = new Map<string, number>()
  for (const { by, refusal } of outcomes) {
    const what = `${by} ${refusal ?? "ordered"}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const list = [...counts].sort().map(([what, count]) => `${what}: ${count}`)
  process.stderr.write(
    `round ${round + 1} of ${ROUNDS}: ${seconds} s, p50 ${share(0.5)} s, p95 ${share(0.95)} s; ${list.join(", ")}\n`
  )
}

function failed(): never {
  throw new Error("no till is open")
}
