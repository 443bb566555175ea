import { MedusaError } from "@medusajs/framework/utils"

/** The 404 of a code that no product of the register carries. The code itself is not repeated: it may be anything. */
export function unknownCode(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "Không có sản phẩm nào mang mã này.",
    "unknown_code"
  )
}
