import { z } from "@medusajs/framework/zod"
import { readChangePage } from "../../../../../queries/province/sheets/sheet-findings"
import { page } from "../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { sheetOf } from "../../_view"

const query = z.object({ page })

/** `GET …/changes?page`: what applying will change, in the order of the sheet. */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, query)
  const { id } = await sheetOf(req)
  res.json(await readChangePage(req.scope, id, asked))
})
