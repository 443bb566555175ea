import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { openDossier } from "../../../province/dossiers/open-dossier"
import { readDossiers } from "../../../queries/staff/dossier-list"
import { ocopProductId } from "../../../queries/staff/product-file"
import { StaffRefusal } from "../../../staff/refusal"
import { DOSSIER_KINDS } from "../../admin/ocop/_staff/dossier-bodies"
import { choice, optionalText, stars, text } from "../../admin/ocop/_staff/fields"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { dossierFilter } from "./_filter"

const query = dossierFilter.extend({ page })

/** `GET /province/dossiers?state&kind&overdue&q&page`: with who acts next and until when. */
export const GET = asViewer(async (req, res) => {
  const { page: number, ...filters } = readQuery(req, query)
  const part = { skip: (number - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const { dossiers, count } = await readDossiers(req.scope, filters, part, now(req.scope))
  res.json({ dossiers, ...paging(number, count) })
})

const body = z.strictObject({
  product_id: text(64),
  kind: choice(DOSSIER_KINDS),
  code: optionalText(120),
  requested_stars: stars.nullish(),
  note: optionalText(2000),
})

/** `POST /province/dossiers`: opens a dossier. Answers 201 with its id and code. */
export const POST = asEditor(async (req, by) => {
  const { product_id, ...dossier } = readBody(req, body)
  const ocop_product_id = await ocopProductId(req.scope, product_id)
  if (!ocop_product_id) throw new StaffRefusal("unknown_product", { id: product_id })
  const { id, code, audited } = await openDossier(req.scope, { ...dossier, ocop_product_id }, by)
  return { status: 201, body: { dossier: { id, code } }, audited }
})
