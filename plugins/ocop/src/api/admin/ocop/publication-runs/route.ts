import { z } from "@medusajs/framework/zod"
import { readPublicationRuns } from "../../../../queries/staff/publication-runs"
import { inLanguage } from "../_staff/in-language"
import { page, PAGE_SIZE, paging } from "../_staff/page"
import { readQuery } from "../_staff/read-fields"

/** `GET /admin/ocop/publication-runs`: what the daily and hourly jobs changed, newest first. */
export const GET = inLanguage(async (req, res) => {
  const { page: number } = readQuery(req, z.strictObject({ page }))
  const skip = (number - 1) * PAGE_SIZE
  const { runs, count } = await readPublicationRuns(req.scope, { skip, take: PAGE_SIZE })
  res.json({ runs, ...paging(number, count) })
})
