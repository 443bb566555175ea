import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of what may be done with a platform's file. */
export const refuseListings = refusalsOf({
  not_found: { status: 404, vi: "Không tìm thấy.", en: "Not found." },
  file_missing: {
    status: 400,
    vi: "Chưa chọn tệp nào. Hãy chọn tệp CSV hoặc XLSX của sàn.",
    en: "No file was chosen. Please choose the platform's CSV or XLSX file.",
  },
  unknown_platform: {
    status: 400,
    vi: "Không có sàn này.",
    en: "There is no such platform.",
  },
  own_platform: {
    status: 400,
    vi: "Sàn của tỉnh lấy danh sách từ chính sổ chứng nhận nên không nhập tệp.",
    en: "The province's own platform lists what the register says; no file is imported for it.",
  },
  platform_closed: {
    status: 400,
    vi: "Sàn {name} không hoạt động vào ngày {day}.",
    en: "{name} was not open on {day}.",
  },
  day_ahead: {
    status: 400,
    vi: "Ngày {day} chưa tới.",
    en: "{day} has not come yet.",
  },
  same_file: {
    status: 409,
    vi: "Tệp này đã được gửi cho sàn và ngày này ({name}). Hãy mở lần nhập đó.",
    en: "This very file was sent for this platform and day already ({name}). Please open that import.",
  },
  not_in_review: {
    status: 409,
    vi: "Lần nhập này không ở bước rà soát nên không sửa được nữa.",
    en: "This import is not under review, so nothing in it can be changed.",
  },
  already_applied: {
    status: 409,
    vi: "Lần nhập này đã được ghi vào sổ độ phủ.",
    en: "This import has been entered into the ledger already.",
  },
  ended: {
    status: 409,
    vi: "Lần nhập này đã kết thúc.",
    en: "This import has ended.",
  },
  still_reading: {
    status: 409,
    vi: "Tệp đang được đọc. Hãy chờ hoặc dừng lại trước.",
    en: "The file is being read. Please wait, or cancel first.",
  },
  nothing_mapped: {
    status: 400,
    vi: "Cần chỉ ra ít nhất một cột: tên sản phẩm, mã OCOP hoặc mã vạch.",
    en: "At least one column is needed: product name, OCOP code or barcode.",
  },
  no_such_line: {
    status: 400,
    vi: "Tệp không có dòng tiêu đề {line}.",
    en: "The file has no row {line} to take the headings from.",
  },
  unknown_product: {
    status: 400,
    vi: "Không có sản phẩm mang mã {code}.",
    en: "No product has the code {code}.",
  },
  not_certified: {
    status: 409,
    vi: "“{name}” không có chứng nhận OCOP Quảng Ninh còn hiệu lực vào ngày của tệp.",
    en: "“{name}” held no valid certificate of Quảng Ninh on the day of the file.",
  },
  product_taken: {
    status: 409,
    vi: "“{name}” đã khớp với dòng {line} của tệp này. Nếu dòng này nói về cùng sản phẩm, hãy loại nó là dòng trùng.",
    en: "“{name}” is matched with row {line} of this file. If this row means the same product, reject it as a duplicate.",
  },
  nothing_to_undo: {
    status: 409,
    vi: "Dòng này chưa có quyết định nào để hoàn tác.",
    en: "Nobody has decided on this row, so there is nothing to undo.",
  },
  undo_taken: {
    status: 409,
    vi: "Không hoàn tác được: sản phẩm của dòng này nay đã khớp với dòng {line}.",
    en: "This cannot be undone: the product of this row is matched with row {line} by now.",
  },
  changed_meanwhile: {
    status: 409,
    vi: "Danh sách vừa thay đổi: nay có {count} dòng đạt ngưỡng. Hãy xem lại rồi xác nhận.",
    en: "The list has just changed: {count} rows now reach that score. Please look again and confirm.",
  },
  doubtful_left: {
    status: 409,
    vi: "Còn {count} dòng chưa chắc chắn. Hãy quyết định từng dòng, hoặc chọn để chúng lại.",
    en: "{count} rows are still doubtful. Please decide on them, or choose to leave them out.",
  },
  absent_needs_all: {
    status: 409,
    vi: "Chỉ ghi được “không còn trên sàn” khi không còn dòng nào chưa chắc chắn.",
    en: "Products can only be recorded as not listed once no row is doubtful.",
  },
  nothing_to_apply: {
    status: 409,
    vi: "Không có dòng nào khớp nên không có gì để ghi.",
    en: "No row is matched, so there is nothing to enter.",
  },
})
