import { z } from "@medusajs/framework/zod"
import { addEvent } from "../../../province/events/keep-event"
import { readEventDetail } from "../../../queries/province/events/event-detail"
import { readEventList } from "../../../queries/province/events/event-list"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { eventFilter, readNewEvent } from "./_event"

const pageQuery = z.object({ page })

/** `GET /province/events?from&to&kind&level&district&with_point&q&page`: events that began within, with the sums of all of them. */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, pageQuery)
  const { rows, totals } = await readEventList(req.scope, eventFilter(req))
  res.json({
    events: rows.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    totals,
    ...paging(asked, rows.length),
  })
})

/** `POST /province/events`: a new event. Answers 201. */
export const POST = asEditor(async (req, by) => {
  const { id, audited } = await addEvent(req.scope, { ...readNewEvent(req), by })
  return { status: 201, body: await readEventDetail(req.scope, id), audited }
})
