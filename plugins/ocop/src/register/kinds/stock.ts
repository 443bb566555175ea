import { mayOffer } from "../../rules/alcohol"
import { stockColumns } from "../columns/markets"
import { emptyPlan, type StockChanges } from "../plan/plan"
import type { Problem } from "../problems/problem"
import { problemAt, readRows, type ReadFile } from "../read-rows"
import { levelKey, type Level, type StockedItem, type TradingPoint } from "../stock-reader"
import type { LocalDate } from "../../rules/local-date"
import { cell, completeRows, duplicateRows, textCell, unknownReferences, valuesOf } from "./checks"
import type { PrepareFile } from "./kind"

type File = ReadFile<typeof stockColumns>
type Points = ReadonlyMap<string, TradingPoint>
type Items = ReadonlyMap<string, StockedItem>

/**
 * What was counted at each point. The count replaces the stored quantity; units held for orders are still on the shelf,
 * so a count below them is refused instead of making an order impossible to hand over.
 */
export const prepareStock: PrepareFile = async (bytes, reader, today) => {
  const file = readRows(bytes, stockColumns)
  const [points, items] = await Promise.all([
    reader.tradingPoints(valuesOf(file, "point_code")),
    reader.stockedItems(valuesOf(file, "sku")),
  ])
  const levels = await reader.levels(
    [...points.values()].map(({ locationId }) => locationId),
    [...items.values()].map(({ inventoryItemId }) => inventoryItemId)
  )
  const problems = [
    ...file.problems,
    ...duplicateRows(file, ["point_code", "sku"]),
    ...unknownReferences(file, "point_code", points, "unknown_point"),
    ...unknownReferences(file, "sku", items, "unknown_sku"),
    ...closedPoints(file, points, today),
    ...withoutLicence(file, points, items),
    ...belowReserved(file, (point, sku) => levelOf(points, items, levels, point, sku)),
  ]
  const { warnings } = file
  if (problems.length > 0) return { problems, warnings, rows: file.rows.length, plan: null }

  const plan = emptyPlan()
  const listed = await reader.listedProducts([...points.values()].map((p) => p.salesChannelId))
  const toList = new Map<string, Set<string>>()
  for (const { point_code, sku, quantity } of completeRows(file)) {
    const point = points.get(point_code)
    const item = items.get(sku)
    if (!point || !item) continue
    const change = planLevel(
      plan.stock,
      point,
      item,
      levels.get(levelKey(point.locationId, item.inventoryItemId)),
      quantity
    )
    const isNew = !listed.get(point.salesChannelId)?.has(item.productId)
    if (isNew) {
      const products = toList.get(point.salesChannelId) ?? new Set()
      toList.set(point.salesChannelId, products.add(item.productId))
    }
    plan.counts[change === "unchanged" && isNew ? "updated" : change] += 1
  }
  plan.stock.list = [...toList].map(([salesChannelId, productIds]) => ({
    salesChannelId,
    productIds: [...productIds],
  }))
  return { problems, warnings, rows: file.rows.length, plan }
}

function planLevel(
  stock: StockChanges,
  { locationId }: TradingPoint,
  { inventoryItemId }: StockedItem,
  level: Level | undefined,
  quantity: number
): "created" | "updated" | "unchanged" {
  if (!level) {
    stock.create.push({ locationId, inventoryItemId, quantity })
    return "created"
  }
  if (level.quantity === quantity) return "unchanged"
  const { id, quantity: before } = level
  stock.update.push({ id, locationId, inventoryItemId, quantity, before })
  return "updated"
}

function levelOf(
  points: Points,
  items: Items,
  levels: ReadonlyMap<string, Level>,
  pointCode: string,
  sku: string
): Level | undefined {
  const point = points.get(pointCode)
  const item = items.get(sku)
  return point && item && levels.get(levelKey(point.locationId, item.inventoryItemId))
}

function belowReserved(
  file: File,
  levelAt: (point: string, sku: string) => Level | undefined
): Problem[] {
  return file.rows.flatMap((row) => {
    const point = textCell(row, "point_code")
    const sku = textCell(row, "sku")
    const quantity = cell(row, "quantity")
    if (point === null || sku === null || typeof quantity !== "number") return []
    const reserved = levelAt(point, sku)?.reserved ?? 0
    if (quantity >= reserved) return []
    return [problemAt(file, row, "quantity", "below_reserved", { reserved: String(reserved) })]
  })
}

function closedPoints(file: File, points: Points, today: LocalDate): Problem[] {
  return file.rows.flatMap((row) => {
    const closedOn = points.get(textCell(row, "point_code") ?? "")?.closedOn
    const quantity = cell(row, "quantity")
    if (!closedOn || closedOn >= today || quantity === 0) return []
    return [problemAt(file, row, "point_code", "closed_point")]
  })
}

/** Strong drinks stand at points with a licence only; a count of 0 may always be handed in. */
function withoutLicence(file: File, points: Points, items: Items): Problem[] {
  return file.rows.flatMap((row) => {
    const point = points.get(textCell(row, "point_code") ?? "")
    const ocop = items.get(textCell(row, "sku") ?? "")?.ocop
    if (!point || !ocop || mayOffer(ocop, point.alcoholLicence)) return []
    if (cell(row, "quantity") === 0) return []
    return [problemAt(file, row, "point_code", "point_without_licence")]
  })
}
