import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { tellManagersOfAccount } from "../../../../../mail/tell-managers-of-account"
import { readPointProfile } from "../../../../../queries/sales-point/profile"
import { confirmPassword } from "../../../../../staff-areas/identity"
import { changePointWorkflow } from "../../../../../workflows/point-profile/change-point"
import { managerOnly } from "../../../_access/access"
import { readBody } from "../../../../_staff-area/read-body"
import { bankBody } from "../_profile/bodies"

/**
 * Where transfers for this point go from now on; the manager's password is asked for once more. What waits for its money keeps the account it was made for.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const { bank_bin, account, holder, password } = readBody(req, bankBody)
  await confirmPassword(req.scope, access.email, password)
  const facts = { bank_bin, bank_account: account, bank_account_name: holder }
  const { result } = await changePointWorkflow(req.scope).run({
    input: { access, action: "bank_changed", facts },
  })
  const point = await readPointProfile(req.scope, access, now(req.scope))
  if (result.changed && point.bank) {
    const { bank_name: bank, account_end: end } = point.bank
    await tellManagersOfAccount(req.scope, access, { bank, end, holder }, now(req.scope))
  }
  res.json({ point })
}
