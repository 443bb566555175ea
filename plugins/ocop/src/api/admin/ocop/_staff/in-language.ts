import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { englishRefusal } from "../../../../staff/refusal"

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>

/** Staff read Vietnamese unless their screen asks for English (`x-medusa-locale: en-US`). */
export function inEnglish(req: MedusaRequest): boolean {
  return req.get("x-medusa-locale")?.toLowerCase().startsWith("en") ?? false
}

/** A handler whose refusals come in the language of the request. */
export function inLanguage(handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const message = inEnglish(req) ? englishRefusal(error) : null
      if (message === null || !isRefusal(error)) throw error
      throw new MedusaError(error.type, message, error.code)
    }
  }
}

function isRefusal(error: unknown): error is { type: string; code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "type" in error &&
    typeof error.type === "string" &&
    "code" in error &&
    typeof error.code === "string"
  )
}
