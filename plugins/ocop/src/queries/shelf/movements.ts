import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type MovementKind =
  | "listed"
  | "unlisted"
  | "delivery"
  | "loss"
  | "return"
  | "correction"
  | "transfer"
  | "count"
  | "import"
  | "price"
  | "alarm"
  | "sale"
  | "sale_cancelled"
  | "hand_over"

/** One line of a point's history (docs/sales-point-api.md). */
export type Movement = {
  id: string
  at: string
  who: string | null
  kind: MovementKind
  variant_id: string
  title: string
  change: number | null
  after: number | null
  note: string | null
}

const PER_PAGE = 50

type Row = Omit<Movement, "at"> & { at: Date }

const MOVEMENTS = `
  select m.id, m.at, m.who, m.kind, m.variant_id, m.change, m.after, m.note,
         coalesce(p.title || case when v.title is null then '' else ' · ' || v.title end, '') as title
    from ocop_stock_movement m
    left join product_variant v on v.id = m.variant_id
    left join product p on p.id = v.product_id
   where m.point_id = :point and m.deleted_at is null`

/** The newest movements of one pack size at a point. */
export async function readHistory(
  container: MedusaContainer,
  pointId: string,
  variantId: string
): Promise<Movement[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `${MOVEMENTS} and m.variant_id = :variant order by m.at desc, m.id desc limit ${PER_PAGE}`,
    { point: pointId, variant: variantId }
  )
  return rows.map(told)
}

/** A page of everything that happened on a point's shelf, newest first. */
export async function readMovements(
  container: MedusaContainer,
  pointId: string,
  page: number
): Promise<{ movements: Movement[]; page: number; pages: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, { rows: counted }] = await Promise.all([
    db.raw<{ rows: Row[] }>(
      `${MOVEMENTS} order by m.at desc, m.id desc limit ${PER_PAGE} offset :start`,
      {
        point: pointId,
        start: (page - 1) * PER_PAGE,
      }
    ),
    db.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count from ocop_stock_movement where point_id = :point and deleted_at is null`,
      { point: pointId }
    ),
  ])
  const pages = Math.max(1, Math.ceil((counted[0]?.count ?? 0) / PER_PAGE))
  return { movements: rows.map(told), page, pages }
}

function told(row: Row): Movement {
  return { ...row, at: row.at.toISOString() }
}
