import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of sheets that staff hand in at the desk. */
export const refuseSheet = refusalsOf({
  sheet_missing: {
    status: 400,
    vi: "Chưa có bảng: hãy dán các dòng hoặc chọn tệp CSV, XLSX.",
    en: "There is no table: paste its rows or choose a CSV or XLSX file.",
  },
  sheet_has_problems: {
    status: 422,
    vi: "Bảng còn lỗi nên chưa ghi gì. Hãy sửa các dòng được nêu rồi gửi lại.",
    en: "The table has problems, so nothing was recorded. Correct the rows that are named and send it again.",
  },
})
