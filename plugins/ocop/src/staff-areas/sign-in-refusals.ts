import { refusalsOf } from "./refusal"

/** Refusals at signing in, at invitations and among staff. */
export const refuseSignIn = refusalsOf({
  wrong_sign_in: {
    status: 401,
    vi: "Email hoặc mật khẩu không đúng.",
    en: "The e-mail address or the password is wrong.",
  },
  wrong_password: {
    status: 401,
    vi: "Mật khẩu không đúng.",
    en: "The password is wrong.",
  },
  wrong_code: {
    status: 401,
    vi: "Mã không đúng hoặc đã hết hạn. Hãy thử mã mới nhất, hoặc đăng nhập lại.",
    en: "The code is wrong or too old. Try the newest one, or sign in again.",
  },
  no_point: {
    status: 403,
    vi: "Tài khoản này hiện không thuộc điểm bán nào. Hãy hỏi quản lý điểm bán.",
    en: "This account belongs to no sales point at present. Ask the manager of your point.",
  },
  not_of_province: {
    status: 403,
    vi: "Tài khoản này không thuộc đội ngũ cán bộ OCOP của tỉnh. Hãy hỏi người phụ trách.",
    en: "This account does not belong to the province's OCOP staff. Ask whoever is in charge.",
  },
  too_many_attempts: {
    status: 429,
    vi: "Đã thử sai quá nhiều lần. Hãy đợi {seconds} giây rồi thử lại.",
    en: "Too many failed attempts. Please wait {seconds} seconds and try again.",
  },
  weak_password: {
    status: 400,
    vi: "Mật khẩu chưa đủ mạnh.",
    en: "The password is not strong enough.",
  },
  name_missing: {
    status: 400,
    vi: "Hãy nhập họ và tên.",
    en: "Please enter your name.",
  },
  invitation_not_found: {
    status: 404,
    vi: "Không tìm thấy lời mời này. Hãy mở đúng liên kết trong thư mời.",
    en: "There is no such invitation. Please open the link exactly as it is in the mail.",
  },
  invitation_ended: {
    status: 410,
    vi: "Lời mời đã hết hạn, đã được dùng hoặc đã bị rút lại. Hãy xin người quản lý gửi lời mời mới.",
    en: "This invitation has expired, was used or was withdrawn. Please ask for a new one.",
  },
  reset_not_found: {
    status: 404,
    vi: "Không tìm thấy liên kết đặt lại mật khẩu này. Hãy mở đúng liên kết trong thư.",
    en: "There is no such link for a new password. Please open the link exactly as it is in the mail.",
  },
  reset_ended: {
    status: 410,
    vi: "Liên kết đặt lại mật khẩu đã hết hạn hoặc đã được dùng. Hãy yêu cầu liên kết mới.",
    en: "This link for a new password has expired or was used. Please ask for a new one.",
  },
  already_staff: {
    status: 409,
    vi: "{email} đã là nhân viên của điểm bán này.",
    en: "{email} works at this point already.",
  },
  last_manager: {
    status: 409,
    vi: "Điểm bán phải còn ít nhất một quản lý.",
    en: "A point keeps at least one manager.",
  },
  two_factor_on: {
    status: 409,
    vi: "Xác thực hai bước đang bật. Hãy tắt trước khi thiết lập lại.",
    en: "Two-step sign-in is on. Turn it off before setting it up again.",
  },
})
