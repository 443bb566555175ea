import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { correctProducerContact } from "../../../../province/network/producer-contact"
import { readDeskProducer } from "../../../../queries/province/network/producer"
import { optionalText } from "../../../admin/ocop/_staff/fields"
import { mailAddress, maybe, phone, webAddress } from "../../../_staff-area/contact-fields"
import { readBody } from "../../../_staff-area/read-body"
import { asEditor, asViewer } from "../../_access/desk"

const contactBody = z.strictObject({
  address: maybe(z.string({ message: "not_text" }).trim().max(300, { message: "not_text" })),
  phone,
  email: mailAddress,
  website: webAddress,
  reason: optionalText(500),
})

/** `GET /province/producers/:code`: its products, certificates, dossiers and how to reach it. */
export const GET = asViewer(async (req, res) => {
  const producer = await readDeskProducer(req.scope, req.params.code ?? "", now(req.scope))
  res.json({ producer })
})

/** `POST /province/producers/:code`: corrects how it is reached. */
export const POST = asEditor(async (req, by) => {
  const { reason, ...contact } = readBody(req, contactBody)
  const code = req.params.code ?? ""
  // Refuses, before anything is written, makers of other provinces' goods.
  await readDeskProducer(req.scope, code, now(req.scope))
  const audited = await correctProducerContact(req.scope, { code, contact, reason, by })
  return { body: { producer: await readDeskProducer(req.scope, code, now(req.scope)) }, audited }
})
