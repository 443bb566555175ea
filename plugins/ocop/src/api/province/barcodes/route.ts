import { z } from "@medusajs/framework/zod"
import { readBarcodes } from "../../../queries/province/barcodes/barcode-list"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { barcodeFilter } from "./_filter"

const pageQuery = z.object({ page })

/**
 * `GET /province/barcodes?as_of&state&group&unit&district&q&page`: the share of certified goods with a sound barcode number or a trace
 * code, and the products that the filters leave; without `state` those where something is to be done.
 */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, pageQuery)
  const filter = barcodeFilter(req)
  const { rows, ...figures } = await readBarcodes(req.scope, filter)
  res.json({
    as_of: filter.as_of,
    ...figures,
    products: rows.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    ...paging(asked, rows.length),
  })
})
