import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SHELF_MODULE } from "../../modules/shelf"
import type ShelfModuleService from "../../modules/shelf/service"
import type { ShelfPlace } from "../../queries/shelf/shelf-rows"
import { POINT_PRICE_RULE } from "../../search/product-offer"
import type { ShelfPlan } from "./plan-changes"

/** What has been written so far, enough to take it back: plain data, because a workflow keeps it. */
export type Written = {
  place: ShelfPlace
  items: string[]
  linked: string[]
  unlinked: string[]
  created: string[]
  adjusted: { inventoryItemId: string; change: number }[]
  deleted: { inventoryItemId: string; quantity: number }[]
  prices: ShelfPlan["price"]
  movements: string[]
}

/** When, by whom and where from: the same for all of a run. */
export type MovementStamp = {
  at: Date
  staff_id: string | null
  who: string | null
  source: "counter" | "stock" | "import" | "order"
}

/** Writes a plan piece by piece and notes each in `written`. The caller holds the locks. */
export async function writeChanges(
  container: MedusaContainer,
  plan: ShelfPlan,
  stamp: MovementStamp,
  written: Written
): Promise<void> {
  const { place } = written
  const inventory = container.resolve(Modules.INVENTORY)
  const shelf: ShelfModuleService = container.resolve(SHELF_MODULE)
  // Range first, levels then: the catalogue follows the levels and reads the range.
  const products = [...new Set(plan.list.map(({ productId }) => productId))]
  for (const id of await notInRange(container, place, products)) {
    await container.resolve(ContainerRegistrationKeys.LINK).create(rangeLink(place, id))
    written.linked.push(id)
  }
  if (plan.list.length > 0) {
    const levels = await inventory.createInventoryLevels(
      plan.list.map(({ inventoryItemId, quantity }) => ({
        inventory_item_id: inventoryItemId,
        location_id: place.locationId,
        stocked_quantity: quantity,
      }))
    )
    written.created.push(...levels.map(({ id }) => id))
  }
  if (plan.adjust.length > 0) {
    await adjust(container, place, plan.adjust)
    written.adjusted.push(...plan.adjust)
  }
  for (const { levelId, inventoryItemId, productId } of plan.unlist) {
    const level = await inventory.retrieveInventoryLevel(levelId)
    await inventory.deleteInventoryLevels([levelId])
    written.deleted.push({ inventoryItemId, quantity: level.stocked_quantity })
    if (await lastOfProduct(container, place, productId)) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(rangeLink(place, productId))
      written.unlinked.push(productId)
    }
  }
  for (const price of plan.price) {
    await setPrice(container, place, price)
    written.prices.push(price)
  }
  await setAlarms(shelf, place.id, plan.alarm)
  const movements = await shelf.createStockMovements(
    plan.movements.map((movement) => ({ ...movement, ...stamp, point_id: place.id }))
  )
  written.movements.push(...movements.map(({ id }) => id))
}

/** Takes back what was written, newest first; stock goes back by as much as it went, whatever else was booked since. */
export async function takeBack(container: MedusaContainer, written: Written): Promise<void> {
  const { place } = written
  const inventory = container.resolve(Modules.INVENTORY)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const shelf: ShelfModuleService = container.resolve(SHELF_MODULE)
  if (written.movements.length > 0) await shelf.deleteStockMovements(written.movements)
  for (const { ownVnd, priceSetId } of written.prices) {
    const ownPriceId = await ownPrice(container, place, priceSetId)
    await setPrice(container, place, { priceSetId, ownPriceId, ownVnd: null, priceVnd: ownVnd })
  }
  for (const id of written.unlinked) await link.create(rangeLink(place, id))
  for (const { inventoryItemId, quantity } of written.deleted) {
    await inventory.createInventoryLevels([
      {
        inventory_item_id: inventoryItemId,
        location_id: place.locationId,
        stocked_quantity: quantity,
      },
    ])
  }
  await adjust(
    container,
    place,
    written.adjusted.map(({ inventoryItemId, change }) => ({ inventoryItemId, change: -change }))
  )
  if (written.created.length > 0) await inventory.deleteInventoryLevels(written.created)
  for (const id of written.linked) await link.dismiss(rangeLink(place, id))
}

async function adjust(
  container: MedusaContainer,
  { locationId }: ShelfPlace,
  changes: { inventoryItemId: string; change: number }[]
): Promise<void> {
  if (changes.length === 0) return
  await container.resolve(Modules.INVENTORY).adjustInventory(
    changes.map(({ inventoryItemId, change }) => ({
      inventoryItemId,
      locationId,
      adjustment: change,
    }))
  )
}

function rangeLink({ channelId }: ShelfPlace, productId: string) {
  return {
    [Modules.PRODUCT]: { product_id: productId },
    [Modules.SALES_CHANNEL]: { sales_channel_id: channelId },
  }
}

async function notInRange(
  container: MedusaContainer,
  { channelId }: ShelfPlace,
  productIds: string[]
): Promise<string[]> {
  if (productIds.length === 0) return []
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { product_id: string }[] } = await db.raw(
    `select product_id from product_sales_channel
      where sales_channel_id = :channelId and product_id = any(:productIds) and deleted_at is null`,
    { channelId, productIds }
  )
  const known = new Set(rows.map(({ product_id }) => product_id))
  return productIds.filter((id) => !known.has(id))
}

async function lastOfProduct(
  container: MedusaContainer,
  { locationId }: ShelfPlace,
  productId: string
): Promise<boolean> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: unknown[] } = await db.raw(
    `select 1 from inventory_level l
       join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id and i.deleted_at is null
       join product_variant v on v.id = i.variant_id and v.deleted_at is null
      where v.product_id = :productId and l.location_id = :locationId and l.deleted_at is null limit 1`,
    { productId, locationId }
  )
  return rows.length === 0
}

async function setPrice(
  container: MedusaContainer,
  { channelId }: ShelfPlace,
  { priceSetId, ownPriceId, priceVnd }: ShelfPlan["price"][number]
): Promise<void> {
  const pricing = container.resolve(Modules.PRICING)
  if (ownPriceId) await pricing.removePrices([ownPriceId])
  if (priceVnd === null) return
  await pricing.addPrices({
    priceSetId,
    prices: [{ currency_code: "vnd", amount: priceVnd, rules: { [POINT_PRICE_RULE]: channelId } }],
  })
}

async function ownPrice(
  container: MedusaContainer,
  { channelId }: ShelfPlace,
  priceSetId: string
): Promise<string | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string }[] } = await db.raw(
    `select price.id from price
       join price_rule r on r.price_id = price.id and r.deleted_at is null
      where price.price_set_id = :priceSetId and price.price_list_id is null and price.rules_count = 1
        and price.deleted_at is null and r.attribute = '${POINT_PRICE_RULE}' and r.value = :channelId`,
    { priceSetId, channelId }
  )
  return rows[0]?.id ?? null
}

async function setAlarms(
  shelf: ShelfModuleService,
  pointId: string,
  alarms: ShelfPlan["alarm"]
): Promise<void> {
  if (alarms.length === 0) return
  const known = await shelf.listShelfSettings(
    { point_id: pointId, variant_id: alarms.map(({ variantId }) => variantId) },
    { take: null }
  )
  const ids = new Map(known.map(({ id, variant_id }) => [variant_id, id]))
  for (const { variantId, alarmAt } of alarms) {
    const id = ids.get(variantId)
    if (id === undefined) {
      const row = { point_id: pointId, variant_id: variantId, alarm_at: alarmAt }
      await shelf.createShelfSettings(row)
    } else await shelf.updateShelfSettings({ id, alarm_at: alarmAt })
  }
}
