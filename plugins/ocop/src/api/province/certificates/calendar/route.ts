import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { readCalendar } from "../../../../queries/province/certificates/calendar"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"

const query = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, { message: "not_a_date" })
    .optional(),
})

/** `GET /province/certificates/calendar?month=yyyy-mm`: its days with windows, notices, ends and deadlines. */
export const GET = asViewer(async (req, res) => {
  const at = now(req.scope)
  const today = localDateAt(at)
  const { month = today.slice(0, 7) } = readQuery(req, query)
  res.json({ month, today, days: await readCalendar(req.scope, month, at) })
})
