import { z } from "@medusajs/framework/zod"
import { recordCheckByHand } from "../../../../province/coverage/record-check"
import { readCoverage } from "../../../../queries/province/coverage/figures"
import { choice, day, optionalText, text } from "../../../admin/ocop/_staff/fields"
import { readBody } from "../../../_staff-area/read-body"
import { asEditor } from "../../_access/desk"
import { webAddress } from "../_web-address"

const checkBody = z.strictObject({
  platform: text(60),
  product: text(60),
  outcome: choice(["listed", "not_listed"]),
  url: webAddress,
  accepts_non_cash: z
    .boolean({ message: "not_a_choice" })
    .nullish()
    .transform((value) => value ?? null),
  checked_on: day,
  source: optionalText(300),
  reason: optionalText(500),
})

/** `POST /province/coverage/checks`: what somebody saw of a product on a platform. Answers with the figures of that day. */
export const POST = asEditor(async (req, by) => {
  const given = readBody(req, checkBody)
  const audited = await recordCheckByHand(req.scope, given, by)
  const figures = await readCoverage(req.scope, given.checked_on, {})
  return { status: 201, body: figures, audited }
})
