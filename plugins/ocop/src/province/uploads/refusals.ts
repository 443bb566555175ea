import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of files that staff send to be taken in. */
export const refuseUpload = refusalsOf({
  file_too_large: {
    status: 400,
    vi: "Tệp lớn hơn {limit} MB. Hãy chia tệp rồi gửi từng phần.",
    en: "The file is larger than {limit} MB. Please send it in parts.",
  },
  file_not_allowed: {
    status: 400,
    vi: "Tệp này không phải CSV hoặc XLSX. Tệp .xls cũ cần lưu lại thành .xlsx.",
    en: "This file is neither CSV nor XLSX. An old .xls file has to be saved as .xlsx first.",
  },
})
