import { z } from "@medusajs/framework/zod"
import { closePointAtDesk } from "../../../../../province/network/points"
import { day, text } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asApprover } from "../../../_access/desk"
import { pointAfter } from "../../_answer"

const moveBody = z.strictObject({ on: day, reason: text(500) })

/** `POST /province/points/:point/close`: `on` is the last day it sells; open orders are still handed over. */
export const POST = asApprover(async (req, by) => {
  const move = { handle: req.params.point ?? "", ...readBody(req, moveBody), by }
  return pointAfter(req, await closePointAtDesk(req.scope, move))
})
