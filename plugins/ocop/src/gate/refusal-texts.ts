import type { SellableReason } from "../rules/sellable"
import type { Refusal, RefusalCode } from "./refusal"

const PRODUCT_TEXTS: Record<
  SellableReason | "not_listed_here" | "custom_line" | "insufficient_stock" | "quantity_too_large",
  (title: string) => string
> = {
  no_certificate: (title) => `“${title}” chưa có giấy chứng nhận OCOP nên chưa được bán.`,
  too_few_stars: (title) => `“${title}” chưa đạt 3 sao OCOP nên chưa được bán.`,
  not_yet_valid: (title) => `Giấy chứng nhận OCOP của “${title}” chưa đến ngày có hiệu lực.`,
  certificate_expired: (title) =>
    `Giấy chứng nhận OCOP của “${title}” đã hết hiệu lực nên sản phẩm tạm ngừng bán.`,
  withdrawn: (title) => `Giấy chứng nhận OCOP của “${title}” đã bị thu hồi nên sản phẩm ngừng bán.`,
  superseded: (title) =>
    `Giấy chứng nhận OCOP này của “${title}” đã được thay bằng giấy mới nên không còn dùng để bán.`,
  age_restricted: (title) => `“${title}” là đồ uống có cồn, hiện chưa bán trực tuyến.`,
  not_listed_here: (title) => `“${title}” hiện không bán tại điểm này.`,
  custom_line: (title) => `“${title}” không phải sản phẩm trong danh mục nên không bán được.`,
  insufficient_stock: (title) => `“${title}” không còn đủ số lượng tại điểm bán này.`,
  quantity_too_large: (title) => `Số lượng “${title}” vượt quá mức đặt trong một đơn hàng.`,
}

const ORDER_TEXTS = {
  payment_not_allowed: "Chỉ nhận chuyển khoản hoặc thẻ, không nhận tiền mặt.",
  fractional_total: "Tổng tiền phải là số đồng tròn. Vui lòng tải lại giỏ hàng rồi thử lại.",
  zero_total: "Đơn hàng phải có số tiền cần thanh toán lớn hơn 0.",
  channel_change: "Giỏ hàng thuộc về một điểm bán và không chuyển sang điểm khác được.",
  not_paid: "Đơn hàng chưa thanh toán đủ nên chưa được giao.",
} satisfies Partial<Record<RefusalCode, string>>

/** A refusal for one product; the sentence names it. */
export function productRefusal(code: keyof typeof PRODUCT_TEXTS, title: string): Refusal {
  return { code, message: PRODUCT_TEXTS[code](title) }
}

/** A refusal for a cart or an order as a whole. */
export function orderRefusal(code: keyof typeof ORDER_TEXTS): Refusal {
  return { code, message: ORDER_TEXTS[code] }
}
