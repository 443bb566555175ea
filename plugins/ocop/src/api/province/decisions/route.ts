import { z } from "@medusajs/framework/zod"
import { readDecisions } from "../../../queries/province/decisions/list-decisions"
import { optionalText } from "../../admin/ocop/_staff/fields"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"

const query = z.object({ q: optionalText(100), page })

/** `GET /province/decisions?q&page`: decisions of recognition with how many products of which stars, the latest first. */
export const GET = asViewer(async (req, res) => {
  const { q, page: number } = readQuery(req, query)
  const rows = await readDecisions(req.scope, q)
  const skip = (number - 1) * PAGE_SIZE
  res.json({ decisions: rows.slice(skip, skip + PAGE_SIZE), ...paging(number, rows.length) })
})
