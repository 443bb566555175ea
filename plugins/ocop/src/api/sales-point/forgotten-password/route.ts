import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { errorText } from "../../../rules/error-text"
import { sendReset } from "../../../sales-point/forgotten-password"
import { takeTry } from "../../../sales-point/sign-in-limit"
import { inEnglish } from "../../admin/ocop/_staff/in-language"
import { addressOf } from "../_access/address"
import { email } from "../_access/credentials"
import { readBody } from "../_access/read-body"

const forgottenBody = z.strictObject({ email })

/**
 * `POST /sales-point/forgotten-password`: a mail with a link, if somebody has this address. Answers, and counts, the same
 * whether or not; the mail is written after the answer, which therefore takes no longer either.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = readBody(req, forgottenBody)
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  await takeTry(req.scope, "forgotten", given.email)
  res.json({ success: true })
  await sendReset(req.scope, given.email, inEnglish(req)).catch((error: unknown) => {
    const logger: Logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`a link for a new password could not be made: ${errorText(error)}`)
  })
}
