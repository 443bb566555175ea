import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { readLicence, readRegisterVariants } from "../../../../../queries/shelf/register-variants"
import { localDateAt } from "../../../../../rules/local-date"
import { AreaRefusal } from "../../../../../staff-areas/refusal"
import { refuseShelf } from "../../../../../shelf/refusals"
import { registerElsewhere } from "../../../../../workflows/shelf/register-elsewhere"
import { choice, day, optionalText, stars, text, whole } from "../../../../admin/ocop/_staff/fields"
import { inEnglish } from "../../../../admin/ocop/_staff/in-language"
import { managerOnly } from "../../../_access/access"
import { readBody } from "../../../../_staff-area/read-body"
import { changeShelf, placeOf, readItem } from "../../../_shelf/shelf-request"

const body = z.strictObject({
  name: text(300),
  variant: text(120),
  price_vnd: whole(1, 1_000_000_000),
  gtin: optionalText(20),
  producer: text(300),
  producer_type: choice([
    "enterprise",
    "cooperative",
    "cooperative_group",
    "farm",
    "household",
    "association",
  ]).default("enterprise"),
  province: text(60),
  stars,
  decision_number: text(120),
  issued_on: day,
  last_valid_day: day,
  product_group: choice(["I", "II", "III", "IV", "V", "VI"]),
  criteria_set: whole(1, 26),
  abv: z
    .number({ message: "not_a_number" })
    .min(0, { message: "not_a_number" })
    .max(100, { message: "not_a_number" })
    .nullish()
    .transform((value) => value ?? null),
})

/** `POST …/foreign-products` (manager): lists a product with another province's certificate, no unit of it yet. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const product = readBody(req, body)
  const at = now(req.scope)
  if (access.point.closedOn !== null && access.point.closedOn < localDateAt(at)) {
    throw refuseShelf("point_closed")
  }
  const lister = { licence: await readLicence(req.scope, access.point.id), now: at }
  const registered = await registerElsewhere(req.scope, product, lister, inEnglish(req))
  if ("refusal" in registered) {
    const { code, message } = registered.refusal
    throw new AreaRefusal(code, { status: 400, vi: message, en: message })
  }
  if ("problems" in registered) {
    throw refuseShelf("invalid", { extra: { problems: registered.problems } })
  }
  const [variant] = await readRegisterVariants(req.scope, placeOf(access), {
    codes: [registered.sku],
  })
  if (!variant) throw refuseShelf("not_found")
  const variantId = variant.variant_id
  await changeShelf(req, access, [{ do: "list", variantId, quantity: 0, note: null }])
  res.json({ item: await readItem(req, access, variantId) })
}
