import type { MedusaResponse } from "@medusajs/framework/http"

/** What a caller is told instead of an answer; `code` is stable, `message` is for the shopper. */
const REFUSALS = {
  order_not_found: [404, "not_found", "Không tìm thấy đơn hàng này."],
  payment_request_not_found: [404, "not_found", "Đơn hàng này chưa có yêu cầu chuyển khoản."],
  not_found: [404, "not_found", "Không tìm thấy."],
  not_a_transfer_order: [409, "not_allowed", "Đơn hàng này không thanh toán bằng chuyển khoản."],
  nothing_to_pay: [409, "not_allowed", "Đơn hàng này không còn khoản nào chờ chuyển."],
  already_ordered: [
    409,
    "not_allowed",
    "Đơn hàng đã được đặt nên không thể đổi cách thanh toán nữa.",
  ],
  bad_signature: [401, "unauthorized", "Chữ ký của thông báo không hợp lệ."],
} as const satisfies Record<string, readonly [number, string, string]>

export type RefusalCode = keyof typeof REFUSALS

/** Answers with `{ type, code, message }`. Medusa's own error handler would replace the message of a conflict. */
export function refuse(res: MedusaResponse, code: RefusalCode): void {
  const [status, type, message] = REFUSALS[code]
  res.status(status).json({ type, code, message })
}
