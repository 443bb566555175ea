import { readEvents } from "../../../../queries/province/events/trade-event"
import { asEditor } from "../../_access/desk"
import { importAtDesk } from "../../_access/import-at-desk"

/** `POST /province/events/import?check&name`: a file of events (docs/data-formats.md), matched by code. */
export const POST = asEditor((req, by) =>
  importAtDesk(req, by, {
    kind: "trade-events",
    subjectType: "trade_event",
    snapshot: async () => {
      const events = await readEvents(req.scope)
      return new Map(events.map(({ point: _, ...event }) => [event.code, event]))
    },
  })
)
