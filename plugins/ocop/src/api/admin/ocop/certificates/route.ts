import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { readWatchedCertificates } from "../../../../queries/staff/certificate-list"
import { choice, text, whole } from "../_staff/fields"
import { inLanguage } from "../_staff/in-language"
import { page, PAGE_SIZE, paging } from "../_staff/page"
import { readQuery } from "../_staff/read-fields"

const query = z.strictObject({
  page,
  status: choice([
    "active",
    "extended",
    "expired",
    "withdrawn",
    "not_yet_valid",
    "superseded",
  ]).optional(),
  phase: choice(["normal", "filing_window", "filing_late", "under_re_evaluation"]).optional(),
  days_left_max: whole(0, 3660).optional(),
  q: text(100).optional(),
})

/** `GET /admin/ocop/certificates`: the certificate that speaks for each product, the one that ends first on top. */
export const GET = inLanguage(async (req, res) => {
  const { page: number, ...filters } = readQuery(req, query)
  const all = await readWatchedCertificates(req.scope, filters, now(req.scope))
  const skip = (number - 1) * PAGE_SIZE
  res.json({
    certificates: all.slice(skip, skip + PAGE_SIZE),
    ...paging(number, all.length),
  })
})
