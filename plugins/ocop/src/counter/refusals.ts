import { refusalsOf } from "../staff-areas/refusal"

/** Refusals at a point's counter; what a product or its certificate forbids is the gate's to say. */
export const refuseCounter = refusalsOf({
  key_missing: {
    status: 400,
    vi: "Thiếu mã chống ghi trùng của lần gửi (Idempotency-Key, dạng UUID).",
    en: "The key against booking twice is missing (Idempotency-Key, a UUID).",
  },
  key_reused: {
    status: 422,
    vi: "Mã của lần gửi này đã dùng cho một giao dịch khác.",
    en: "This key was used for something else.",
  },
  code_not_kept: {
    status: 409,
    vi: "Mã chuyển khoản {code} không phải mã của máy này hoặc đã dùng cho giao dịch khác.",
    en: "The payment code {code} is not one of this device's, or another sale used it.",
  },
  point_closed: {
    status: 409,
    vi: "Điểm bán đã đóng cửa nên không ghi thêm giao dịch.",
    en: "This sales point is closed, so nothing more is sold here.",
  },
  sale_not_found: {
    status: 404,
    vi: "Không tìm thấy giao dịch này.",
    en: "There is no such sale.",
  },
  money_has_come: {
    status: 409,
    vi: "Đã có tiền chuyển về cho giao dịch này nên không hủy tại quầy được.",
    en: "Money has arrived for this sale, so it cannot be cancelled at the counter.",
  },
  already_ended: {
    status: 409,
    vi: "Giao dịch này đã kết thúc từ trước.",
    en: "This sale has ended before.",
  },
  not_paid: {
    status: 409,
    vi: "Giao dịch chưa nhận đủ tiền nên chưa có phiếu.",
    en: "This sale is not paid in full, so there is no receipt yet.",
  },
})
