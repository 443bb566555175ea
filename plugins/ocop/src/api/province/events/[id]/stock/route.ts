import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { storedEvent } from "../../../../../province/events/keep-event"
import { moveEventStock } from "../../../../../province/events/move-event-stock"
import { readPointShelf } from "../../../../../queries/province/events/event-stock"
import { readPointNames } from "../../../../../queries/points/point-names"
import { MOST_UNITS } from "../../../../../rules/stock-change"
import { choice, optionalText, text, whole } from "../../../../admin/ocop/_staff/fields"
import { readBody, readQuery } from "../../../../_staff-area/read-body"
import { asEditor, asViewer } from "../../../_access/desk"

const stockQuery = z.object({ point: optionalText(200) })

const moveBody = z.strictObject({
  point: text(200),
  direction: choice(["to_event", "back"]),
  lines: z
    .array(z.strictObject({ variant_id: text(100), quantity: whole(1, MOST_UNITS) }))
    .min(1)
    .max(500)
    .refine((lines) => new Set(lines.map((line) => line.variant_id)).size === lines.length),
})

/** `GET /province/events/:id/stock?point`: what stands at the fair's point, and at the point that gives or takes. */
export const GET = asViewer(async (req, res) => {
  const { point } = readQuery(req, stockQuery)
  res.json(await shelves(req, point))
})

/** `POST /province/events/:id/stock`: moves units between a point and the fair's, both shelves or neither. */
export const POST = asEditor(async (req, by) => {
  const { lines, ...move } = readBody(req, moveBody)
  const audited = await moveEventStock(req.scope, {
    eventId: req.params.id ?? "",
    ...move,
    lines: lines.map(({ variant_id, quantity }) => ({ variantId: variant_id, quantity })),
    by,
  })
  return { body: await shelves(req, move.point), audited }
})

async function shelves(req: MedusaRequest, handle: string | null) {
  const { point: own } = await storedEvent(req.scope, req.params.id ?? "")
  const [event, point, names] = await Promise.all([
    own ? shelf(req, own.handle) : null,
    handle ? shelf(req, handle) : null,
    readPointNames(req.scope),
  ])
  const points = [...names]
    .filter(([other]) => other !== own?.handle)
    .map(([other, name]) => ({ handle: other, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
  return { event, point, points }
}

async function shelf(req: MedusaRequest, handle: string) {
  const { name, items } = await readPointShelf(req.scope, handle)
  return { handle, name, items }
}
