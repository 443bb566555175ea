import { editEvent } from "../../../../province/events/keep-event"
import { readEventDetail } from "../../../../queries/province/events/event-detail"
import { asEditor, asViewer } from "../../_access/desk"
import { readEventChanges } from "../_event"

/** `GET /province/events/:id`: an event, what its point took beside what was reported, and what was done to it. */
export const GET = asViewer(async (req, res) => {
  res.json(await readEventDetail(req.scope, req.params.id ?? ""))
})

/** `POST /province/events/:id`: changes what the body names. */
export const POST = asEditor(async (req, by) => {
  const id = req.params.id ?? ""
  const audited = await editEvent(req.scope, { id, ...readEventChanges(req), by })
  return { body: await readEventDetail(req.scope, id), audited }
})
