import { formatDate } from "../../register/values/dates"

type Words = { vi: string; en: string }
export type Facts = Record<string, string | number>

/** Why a row is rejected or doubtful, in the words of the screen and of the file that is sent back to the platform. */
const REASONS: Record<string, Words> = {
  heading_again: { vi: "Lặp lại dòng tiêu đề", en: "Repeats the headings" },
  nothing_to_match: {
    vi: "Không có tên, mã OCOP hay mã vạch",
    en: "Neither name, OCOP code nor barcode",
  },
  duplicate_row: { vi: "Trùng dòng {line}", en: "The same as row {line}" },
  same_product: {
    vi: "Cùng sản phẩm {code} với dòng {line}",
    en: "The same product {code} as row {line}",
  },
  not_on_sale: { vi: "Sàn ghi “{status}”", en: "The platform says “{status}”" },
  listed_later: {
    vi: "Lên sàn ngày {date}, sau ngày của tệp",
    en: "Listed on {date}, after the day of the file",
  },
  unknown_product: {
    vi: "Không có sản phẩm nào giống trong sổ chứng nhận",
    en: "Nothing like it in the register",
  },
  other_province: {
    vi: "“{name}” là sản phẩm của {province}",
    en: "“{name}” is a product of {province}",
  },
  not_certified: {
    vi: "“{name}” ({code}) không có chứng nhận còn hiệu lực vào ngày của tệp",
    en: "“{name}” ({code}) held no valid certificate on the day of the file",
  },
  none_of_them: {
    vi: "Người rà soát: không phải sản phẩm OCOP Quảng Ninh",
    en: "Reviewer: no OCOP product of Quảng Ninh",
  },
  duplicate: {
    vi: "Người rà soát: trùng với dòng khác",
    en: "Reviewer: a duplicate of another row",
  },
  wrong_data: { vi: "Người rà soát: dữ liệu sai", en: "Reviewer: the data are wrong" },
  keys_disagree: {
    vi: "Mã vạch và mã OCOP chỉ hai sản phẩm khác nhau",
    en: "Barcode and OCOP code name different products",
  },
  name_differs: {
    vi: "Mã đúng nhưng tên và chủ thể khác hẳn",
    en: "The code is known, but name and producer are quite different",
  },
  several_equal: {
    vi: "Nhiều sản phẩm cùng tên, cùng chủ thể",
    en: "Several products of this name and producer",
  },
  name_only: {
    vi: "Đúng tên nhưng tệp không ghi chủ thể",
    en: "The name is known, but the file names no producer",
  },
  near: { vi: "Tên gần giống", en: "The name is near" },
}

/** The same without facts, for a filter to choose from; what is not named here has none. */
const LABELS: Record<string, Words> = {
  duplicate_row: { vi: "Trùng dòng khác", en: "The same as another row" },
  same_product: { vi: "Cùng sản phẩm với dòng khác", en: "The same product as another row" },
  not_on_sale: { vi: "Sàn ghi không bán", en: "Not on sale, says the platform" },
  listed_later: { vi: "Lên sàn sau ngày của tệp", en: "Listed after the day of the file" },
  other_province: { vi: "Sản phẩm của tỉnh khác", en: "A product of another province" },
  not_certified: { vi: "Không có chứng nhận còn hiệu lực", en: "No valid certificate" },
}

/** Reasons that a person may give for rejecting a row. */
export const PERSONS_REASONS = ["none_of_them", "duplicate", "wrong_data"] as const
export type PersonsReason = (typeof PERSONS_REASONS)[number]

/** What else is told of a row. */
const NOTES: Record<string, Words> = {
  gtin_unreadable: { vi: "mã vạch không đọc được", en: "barcode not readable" },
  gtin_unknown: { vi: "mã vạch chưa có trong sổ", en: "barcode not in the register" },
  renamed: { vi: "tên trên sàn khác", en: "another name on the platform" },
  date_unreadable: { vi: "ngày không đọc được", en: "date not readable" },
  url_unreadable: { vi: "đường dẫn không đọc được", en: "address not readable" },
  non_cash_unreadable: {
    vi: "ô không dùng tiền mặt không đọc được",
    en: "non-cash cell not readable",
  },
}

const MATCHED_BY: Record<string, Words> = {
  gtin: { vi: "mã vạch", en: "barcode" },
  ocop_code: { vi: "mã OCOP", en: "OCOP code" },
  name_and_producer: { vi: "tên và chủ thể", en: "name and producer" },
  person: { vi: "người rà soát", en: "reviewer" },
}

const FAILURES: Record<string, Words> = {
  unreadable: {
    vi: "Không đọc được tệp: tệp hỏng, được bảo vệ bằng mật khẩu, hoặc không phải CSV/XLSX.",
    en: "The file cannot be read: it is damaged, protected by a password, or neither CSV nor XLSX.",
  },
  too_large: { vi: "Tệp quá lớn.", en: "The file is too large." },
  too_many_rows: {
    vi: "Tệp có hơn {most} dòng. Hãy chia tệp rồi gửi từng phần.",
    en: "The file has more than {most} rows. Please send it in parts.",
  },
  unclosed_quote: {
    vi: "Dấu ngoặc kép mở ở dòng {line} không đóng lại.",
    en: "A quotation mark opened in row {line} is never closed.",
  },
  bad_quote: {
    vi: "Dấu ngoặc kép sai chỗ ở dòng {line}.",
    en: "A quotation mark stands in the wrong place in row {line}.",
  },
  empty: { vi: "Tệp không có dòng dữ liệu nào.", en: "The file has no rows of data." },
  no_headings: {
    vi: "Không nhận ra dòng tiêu đề. Hãy chỉ ra dòng tiêu đề và các cột bên dưới.",
    en: "The headings were not recognised. Please say below which row holds them and which column holds what.",
  },
  broken: {
    vi: "Có lỗi khi đọc tệp. Hãy đọc lại; nếu vẫn lỗi, báo cho người vận hành.",
    en: "Something went wrong while reading. Please read it again; if it fails again, tell the operator.",
  },
  broken_off: {
    vi: "Việc đọc bị ngắt giữa chừng (máy chủ khởi động lại). Hãy đọc lại từ đầu.",
    en: "Reading was broken off (the server restarted). Please read it again.",
  },
}

export function reasonText(code: string, facts: Facts, english: boolean): string {
  return say(REASONS[code], code, facts, english)
}

export function reasonLabel(code: string, english: boolean): string {
  return say(LABELS[code] ?? REASONS[code], code, {}, english)
}

export function noteText(code: string, english: boolean): string {
  return say(NOTES[code], code, {}, english)
}

export function matchedByText(code: string, english: boolean): string {
  return say(MATCHED_BY[code], code, {}, english)
}

export function failureText(code: string, facts: Facts, english: boolean): string {
  return say(FAILURES[code], code, facts, english)
}

function say(words: Words | undefined, code: string, facts: Facts, english: boolean): string {
  if (!words) return code
  return (english ? words.en : words.vi).replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ""
    return name === "date" && typeof fact === "string" && !english ? formatDate(fact) : String(fact)
  })
}
