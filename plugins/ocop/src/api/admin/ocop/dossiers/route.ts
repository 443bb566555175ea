import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { readDossiers } from "../../../../queries/staff/dossier-list"
import { ocopProductId } from "../../../../queries/staff/product-file"
import { StaffRefusal } from "../../../../staff/refusal"
import { openDossierWorkflow } from "../../../../workflows/open-dossier"
import { actorOf } from "../_staff/actor"
import { DOSSIER_KINDS, DOSSIER_STATES } from "../_staff/dossier-bodies"
import { choice, flag, optionalText, stars, text } from "../_staff/fields"
import { inLanguage } from "../_staff/in-language"
import { page, PAGE_SIZE, paging } from "../_staff/page"
import { readBody, readQuery } from "../_staff/read-fields"

const query = z.strictObject({
  page,
  state: choice(DOSSIER_STATES).optional(),
  kind: choice(DOSSIER_KINDS).optional(),
  overdue: flag.optional(),
  q: text(100).optional(),
})

/** `GET /admin/ocop/dossiers`: a page of dossiers with who acts next and until when. */
export const GET = inLanguage(async (req, res) => {
  const { page: number, ...filters } = readQuery(req, query)
  const skip = (number - 1) * PAGE_SIZE
  const at = now(req.scope)
  const { dossiers, count } = await readDossiers(req.scope, filters, { skip, take: PAGE_SIZE }, at)
  res.json({ dossiers, ...paging(number, count) })
})

const body = z.strictObject({
  product_id: text(64),
  kind: choice(DOSSIER_KINDS),
  code: optionalText(120),
  requested_stars: stars.nullish(),
  note: optionalText(2000),
})

/** `POST /admin/ocop/dossiers`: opens a dossier. Answers 201 with its id and code. */
export const POST = inLanguage(async (req, res) => {
  const { product_id, ...dossier } = readBody(req, body)
  const ocop_product_id = await ocopProductId(req.scope, product_id)
  if (!ocop_product_id) throw new StaffRefusal("unknown_product", { id: product_id })
  const { result } = await openDossierWorkflow(req.scope).run({
    input: { ...dossier, ocop_product_id, actor_id: actorOf(req) },
  })
  res.status(201).json({ dossier: result })
})
