import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { isAreaRefusal } from "../../staff-areas/refusal"
import { inEnglish } from "../admin/ocop/_staff/in-language"
import { inOurWords } from "./core-refusals"

const coreHandler = errorHandler()

/** Medusa's own error handler, after its refusals of a cart have been put into our words. Sales points' have their own. */
export async function answerInOurWords(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (isAreaRefusal(error)) {
    const { status, english, extra, headers } = error.area_refusal
    const message = inEnglish(req) ? english : error.message
    res
      .set(headers)
      .status(status)
      .json({ type: error.type, code: error.code, message, ...extra })
    return
  }
  // Looking up the right words must not cost the answer.
  const told = await inOurWords(error, req).catch(() => error)
  coreHandler(told, req, res, next)
}
