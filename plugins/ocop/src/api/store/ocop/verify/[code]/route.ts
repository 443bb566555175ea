import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readSubjectByCode } from "../../../../../queries/verification/read-subject"
import { verificationView } from "../../../../../queries/verification/verification-view"
import { unknownCode } from "../unknown-code"

/** Codes with and without the old district, loosely: what does not look like one is not looked up. */
const CODE = /^\d{2}-[\d-]{1,40}$/

/** `GET /store/ocop/verify/:code`: what the certificate of the product with this code is worth now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code = "" } = req.params
  const subject = CODE.test(code) ? await readSubjectByCode(req.scope, code) : null
  if (!subject) throw unknownCode()
  res.json({ verification: verificationView(subject, now(req.scope)) })
}
