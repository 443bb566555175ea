import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** What a handle may name, as a shopper reads it. */
type Kind = "sản phẩm" | "chủ thể" | "điểm bán"

const HANDLE = /^[a-z0-9][a-z0-9-]{0,199}$/

/**
 * Answers with what is found under the handle in the address; 404 `not_found` for an unknown handle, and without asking the
 * database for one that cannot be a handle.
 */
export async function byHandle<Thing>(
  req: MedusaRequest,
  kind: Kind,
  find: (handle: string) => Promise<Thing | null>
): Promise<Thing> {
  const { handle = "" } = req.params
  const thing = HANDLE.test(handle) ? await find(handle) : null
  if (thing === null) {
    const named = handle.replace(/[^\p{L}\p{N}-]+/gu, " ").slice(0, 80)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Không tìm thấy ${kind} "${named}".`,
      "not_found"
    )
  }
  return thing
}
