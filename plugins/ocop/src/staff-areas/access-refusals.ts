import { refusalsOf } from "./refusal"

/** Refusals of who may do what at a point. */
export const refuseAccess = refusalsOf({
  not_signed_in: {
    status: 401,
    vi: "Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.",
    en: "You are not signed in, or your session has ended. Please sign in again.",
  },
  not_found: { status: 404, vi: "Không tìm thấy.", en: "Not found." },
  manager_only: {
    status: 403,
    vi: "Việc này chỉ quản lý điểm bán làm được.",
    en: "Only a manager of this point may do that.",
  },
  invalid: {
    status: 400,
    vi: "Một số thông tin chưa đúng. Hãy xem lại các mục được đánh dấu.",
    en: "Some fields are not right. Please look at those that are marked.",
  },
})
