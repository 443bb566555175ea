import { readMail } from "../../../../../queries/staff/outbox"
import { StaffRefusal } from "../../../../../staff/refusal"
import { inLanguage } from "../../_staff/in-language"

/** `GET /admin/ocop/outbox/:id`: one mail with its words. */
export const GET = inLanguage(async (req, res) => {
  const mail = await readMail(req.scope, req.params.id ?? "")
  if (!mail) throw new StaffRefusal("unknown_mail")
  res.json({ mail })
})
