import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "../../../../../../gate/clock"
import { readSubjectByGtin } from "../../../../../../queries/verification/read-subject"
import { verificationView } from "../../../../../../queries/verification/verification-view"
import { parseGtin } from "../../../../../../rules/gtin"
import { unknownCode } from "../../unknown-code"

/** `GET /store/ocop/verify/gtin/:gtin`: the same by the barcode of any of its pack sizes. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const parsed = parseGtin((req.params.gtin ?? "").slice(0, 20))
  if (!parsed.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      parsed.problem === "wrong_check_digit"
        ? "Mã vạch sai chữ số kiểm tra ở cuối."
        : "Mã vạch gồm 8, 12, 13 hoặc 14 chữ số.",
      parsed.problem
    )
  }
  const subject = await readSubjectByGtin(req.scope, parsed.gtin)
  if (!subject) throw unknownCode()
  res.json({ verification: verificationView(subject, now(req.scope), parsed.gtin) })
}
