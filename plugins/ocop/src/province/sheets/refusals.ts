import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of what may be done with a sheet. */
export const refuseSheet = refusalsOf({
  not_found: { status: 404, vi: "Không tìm thấy.", en: "Not found." },
  sheet_missing: {
    status: 400,
    vi: "Chưa có bảng: hãy dán các dòng hoặc chọn tệp CSV, XLSX.",
    en: "There is no table: paste its rows or choose a CSV or XLSX file.",
  },
  same_file: {
    status: 409,
    vi: "Bảng này đã được gửi ({name}). Hãy mở lần nhập đó.",
    en: "This very sheet was sent already ({name}). Please open that import.",
  },
  not_ready: {
    status: 409,
    vi: "Lần nhập này chưa sẵn sàng để ghi.",
    en: "This import is not ready to be applied.",
  },
  approver_decides: {
    status: 409,
    vi: "Quyết định do người phê duyệt ghi, với mật khẩu của mình.",
    en: "A decision is recorded by an approver, who gives the password.",
  },
  no_decision: {
    status: 409,
    vi: "Lần nhập này không phải là quyết định công nhận.",
    en: "This import is no decision of recognition.",
  },
  already_applied: {
    status: 409,
    vi: "Lần nhập này đã được ghi.",
    en: "This import has been applied already.",
  },
  ended: { status: 409, vi: "Lần nhập này đã kết thúc.", en: "This import has ended." },
  still_working: {
    status: 409,
    vi: "Bảng đang được xử lý. Hãy chờ hoặc dừng lại trước.",
    en: "The sheet is being worked on. Please wait, or cancel first.",
  },
  nothing_to_restart: {
    status: 409,
    vi: "Bảng này đã kiểm tra xong và không có lỗi.",
    en: "This sheet is checked and has no problem.",
  },
})
