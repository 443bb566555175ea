import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { findProducts } from "../../../queries/province/products/find-products"
import { optionalText } from "../../admin/ocop/_staff/fields"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"

const query = z.object({ q: optionalText(100) })

/** `GET /province/products?q`: the first twenty that fit, to choose one from. */
export const GET = asViewer(async (req, res) => {
  const { q } = readQuery(req, query)
  res.json({ products: await findProducts(req.scope, q ?? "", now(req.scope)) })
})
