import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of signing a line of a reconciliation off. */
export const refuseLine = refusalsOf({
  nothing_to_sign: {
    status: 409,
    vi: "Dòng này hai bên đã khớp, không cần ký.",
    en: "Both registers agree on this line; there is nothing to sign off.",
  },
  already_signed: {
    status: 409,
    vi: "Dòng này đã được ký.",
    en: "This line is signed off already.",
  },
  reason_needed: {
    status: 422,
    vi: "Giữ số liệu của tỉnh phải ghi lý do.",
    en: "Say why ours is kept.",
  },
  product_not_here: {
    status: 422,
    vi: "Sản phẩm này chưa có trong danh sách của tỉnh: hãy nhập sản phẩm trước rồi đối chiếu lại.",
    en: "The province's register does not have this product: import it first, then reconcile again.",
  },
  not_there: {
    status: 422,
    vi: "Sổ chính thức không có sản phẩm này; thiếu tên trong sổ không phải là quyết định thu hồi.",
    en: "The official register does not have this product; its absence there is no decision of withdrawal.",
  },
  withdrawal_by_hand: {
    status: 422,
    vi: "Hai bên khác nhau về việc thu hồi: hãy ghi việc thu hồi (kèm căn cứ) ở trang sản phẩm.",
    en: "The registers differ on a withdrawal: record it, with its ground, on the product's page.",
  },
  older_decision: {
    status: 422,
    vi: "Quyết định trong sổ chính thức cũ hơn quyết định của tỉnh nên không thay thế được.",
    en: "The official register's decision is older than ours and cannot replace it.",
  },
  too_few_stars: {
    status: 422,
    vi: "Chỉ ghi được chứng nhận 3, 4 hoặc 5 sao.",
    en: "Only certificates of 3, 4 or 5 stars can be recorded.",
  },
  changed_since: {
    status: 409,
    vi: "Chứng nhận của sản phẩm đã thay đổi từ khi đối chiếu: hãy đối chiếu lại.",
    en: "The product's certificate has changed since the comparison: reconcile again.",
  },
  recognition_needed: {
    status: 422,
    vi: "Quyết định này chưa có ở tỉnh: hãy ghi ngày quyết định, cơ quan, cấp và căn cứ.",
    en: "This decision is not on record here: give its date, issuer, level and law.",
  },
})
