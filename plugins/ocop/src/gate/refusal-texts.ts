import type { SellableReason } from "../rules/sellable"
import type { Refusal, RefusalCode } from "./refusal"

type ProductCode =
  | SellableReason
  | "not_listed_here"
  | "custom_line"
  | "insufficient_stock"
  | "quantity_too_large"
  | "age_not_confirmed"
  | "no_alcohol_licence"
  | "strength_missing"
  | "alcohol_promotion"
  | "product_withdrawn_after_order"
  | "quantity_not_whole"

const PRODUCT_TEXTS: Record<ProductCode, (title: string) => string> = {
  no_certificate: (title) => `“${title}” chưa có giấy chứng nhận OCOP nên chưa được bán.`,
  too_few_stars: (title) => `“${title}” chưa đạt 3 sao OCOP nên chưa được bán.`,
  not_yet_valid: (title) => `Giấy chứng nhận OCOP của “${title}” chưa đến ngày có hiệu lực.`,
  certificate_expired: (title) =>
    `Giấy chứng nhận OCOP của “${title}” đã hết hiệu lực nên sản phẩm tạm ngừng bán.`,
  withdrawn: (title) => `Giấy chứng nhận OCOP của “${title}” đã bị thu hồi nên sản phẩm ngừng bán.`,
  superseded: (title) =>
    `Giấy chứng nhận OCOP này của “${title}” đã được thay bằng giấy mới nên không còn dùng để bán.`,
  not_listed_here: (title) => `“${title}” hiện không bán tại điểm này.`,
  custom_line: (title) => `“${title}” không phải sản phẩm trong danh mục nên không bán được.`,
  insufficient_stock: (title) => `“${title}” không còn đủ số lượng tại điểm bán này.`,
  quantity_too_large: (title) => `Số lượng “${title}” vượt quá mức đặt trong một đơn hàng.`,
  age_not_confirmed: (title) =>
    `“${title}” là đồ uống có cồn, chỉ bán cho người từ đủ 18 tuổi. Vui lòng xác nhận tuổi để tiếp tục.`,
  no_alcohol_licence: (title) =>
    `Điểm bán này chưa có giấy phép bán lẻ rượu nên không bán “${title}”.`,
  strength_missing: (title) =>
    `“${title}” là đồ uống có cồn nhưng chưa ghi độ cồn nên chưa được bán.`,
  alcohol_promotion: (title) =>
    `“${title}” là đồ uống có cồn nên chỉ bán theo giá niêm yết, không giảm giá, khuyến mại.`,
  quantity_not_whole: (title) => `Số lượng “${title}” phải là số nguyên, từ 1 trở lên.`,
  product_withdrawn_after_order: (title) =>
    `Giấy chứng nhận OCOP của “${title}” đã bị thu hồi sau khi đặt hàng nên không được giao sản phẩm này.`,
}

const ORDER_TEXTS = {
  payment_not_allowed: "Chỉ nhận chuyển khoản hoặc thẻ, không nhận tiền mặt.",
  fractional_total: "Tổng tiền phải là số đồng tròn. Vui lòng tải lại giỏ hàng rồi thử lại.",
  zero_total: "Đơn hàng phải có số tiền cần thanh toán lớn hơn 0.",
  channel_change: "Giỏ hàng thuộc về một điểm bán và không chuyển sang điểm khác được.",
  not_paid: "Đơn hàng chưa thanh toán đủ nên chưa được giao.",
  fractional_amount: "Số tiền phải là số đồng tròn, không có phần lẻ.",
  currency_not_allowed: "Cửa hàng chỉ bán bằng đồng Việt Nam.",
  region_change: "Giỏ hàng này chỉ bán trong vùng Việt Nam và không chuyển sang vùng khác được.",
  price_by_hand: "Giá lấy từ bảng giá của sản phẩm, không nhập tay vào đơn hàng.",
  cart_incomplete:
    "Giỏ hàng chưa đủ thông tin: hãy chọn sản phẩm, cách nhận hàng và cách thanh toán rồi thử lại.",
  cart_completed: "Giỏ hàng này đã thành đơn hàng nên không sửa được nữa.",
  closed_route: "Cửa hàng không dùng địa chỉ này.",
} satisfies Record<Exclude<RefusalCode, ProductCode>, string>

/** A refusal for one product; the sentence names it. */
export function productRefusal(code: ProductCode, title: string): Refusal {
  return { code, message: PRODUCT_TEXTS[code](title) }
}

/** A refusal for a cart or an order as a whole. */
export function orderRefusal(code: keyof typeof ORDER_TEXTS): Refusal {
  return { code, message: ORDER_TEXTS[code] }
}

/** Whether an error's code is one of ours, so that its message is already in our words. */
export function isRefusalCode(code: string | undefined): code is RefusalCode {
  return code !== undefined && (code in PRODUCT_TEXTS || code in ORDER_TEXTS)
}
