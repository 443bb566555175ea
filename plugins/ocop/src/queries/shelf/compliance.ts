import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  areaVerdict,
  shelfShare,
  type AreaVerdict,
  type PointClass,
  type ShelfShare,
} from "../../rules/shelf-share"
import { productsOnShelf } from "./shelf-products"
import { readShelfRows, type ShelfPlace } from "./shelf-rows"

export type Compliance = {
  shelf: ShelfShare
  shelf_products: { title: string; handle: string; counts: boolean; reason: string | null }[]
  area: AreaVerdict
  inspection: {
    inspected_on: string
    has_sign: boolean
    has_shelves: boolean
    has_price_list: boolean
    note: string | null
    by: string | null
  } | null
}

export type PointFacts = {
  class: PointClass
  area_m2: number | null
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  inspected_on: string | null
}

export async function readPointFacts(
  container: Pick<MedusaContainer, "resolve">,
  pointId: string
): Promise<PointFacts> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: PointFacts[] } = await db.raw(
    `select class, area_m2, has_sign, has_shelves, has_price_list, inspected_on
       from ocop_sales_point where id = ?`,
    [pointId]
  )
  const [facts] = rows
  if (!facts) throw new Error(`sales point ${pointId} is gone`)
  return facts
}

/** How a point stands against Decision 45/2021/QĐ-UBND at `now`, from its live stock. */
export async function readCompliance(
  container: MedusaContainer,
  place: ShelfPlace,
  now: Date
): Promise<Compliance> {
  const [facts, rows, recorded] = await Promise.all([
    readPointFacts(container, place.id),
    readShelfRows(container, place),
    readLastInspection(container, place.id),
  ])
  const onShelf = productsOnShelf(rows, now)
  const { inspected_on, has_sign, has_shelves, has_price_list } = facts
  return {
    shelf: shelfShare(facts.class, onShelf),
    shelf_products: onShelf.map(({ title, handle, counts, reason }) => ({
      title,
      handle,
      counts,
      reason,
    })),
    area: areaVerdict(facts.class, facts.area_m2),
    inspection: inspected_on
      ? {
          inspected_on,
          has_sign,
          has_shelves,
          has_price_list,
          // One that the register brought names nobody.
          ...(recorded?.inspected_on === inspected_on
            ? { note: recorded.note, by: recorded.by }
            : { note: null, by: null }),
        }
      : null,
  }
}

type Recorded = { inspected_on: string; note: string | null; by: string }

/** The newest inspection that the province's staff recorded here. */
async function readLastInspection(
  container: Pick<MedusaContainer, "resolve">,
  pointId: string
): Promise<Recorded | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Recorded[] } = await db.raw(
    `select inspected_on, note, recorded_by as by from ocop_point_inspection
      where point_id = ? and deleted_at is null
      order by inspected_on desc, recorded_at desc limit 1`,
    [pointId]
  )
  return rows[0] ?? null
}
