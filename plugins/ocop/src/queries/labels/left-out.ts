import type { LeftOutReason } from "./shelf-labels"

/** Why a product has no label, as it stands behind the product's name. */
export const LEFT_OUT_TEXTS: Record<LeftOutReason, { vi: string; en: string }> = {
  no_certificate: { vi: "chưa có giấy chứng nhận", en: "has no certificate" },
  too_few_stars: { vi: "chưa đạt 3 sao", en: "has less than 3 stars" },
  not_yet_valid: { vi: "giấy chứng nhận chưa có hiệu lực", en: "certificate is not valid yet" },
  certificate_expired: { vi: "giấy chứng nhận đã hết hiệu lực", en: "certificate has run out" },
  withdrawn: { vi: "giấy chứng nhận đã bị thu hồi", en: "certificate was withdrawn" },
  superseded: { vi: "giấy chứng nhận đã được thay", en: "certificate was replaced" },
  not_published: { vi: "đang không bán trên trang", en: "is not published in the shop" },
  no_price: { vi: "chưa có giá", en: "has no price" },
}
