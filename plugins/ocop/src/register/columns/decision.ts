import { calendarDate } from "../values/dates"
import { freeText, identifier } from "../values/texts"
import { decisionNumber, lastValidDay, score, stars } from "./certification"
import { certificateKind } from "./choices"
import { optional, required } from "./column"

/** What names a product in somebody else's sheet: its code, or its name with its producer's. */
const productColumns = {
  product_code: optional("Mã sản phẩm", identifier, ["Mã OCOP", "Mã"]),
  name: optional("Tên sản phẩm", freeText(300), ["Sản phẩm"]),
  producer: optional("Chủ thể", freeText(300), ["Tên chủ thể", "Chủ thể sản xuất", "Cơ sở"]),
}

/** Products of one decision: what the decision says of each. Its number, date and issuer are typed once. */
export const decisionColumns = {
  ...productColumns,
  stars: required("Số sao", stars, ["Hạng sao", "Xếp hạng", "Sao"]),
  score,
  certificate_kind: optional("Loại hồ sơ", certificateKind, ["Loại"]),
  last_valid_day: lastValidDay,
}

/** Export of an official register: one certificate a product. */
export const officialColumns = {
  ...productColumns,
  decision_number: required("Số quyết định", decisionNumber, ["Quyết định"]),
  decided_on: optional("Ngày quyết định", calendarDate),
  stars: required("Số sao", stars, ["Hạng sao", "Xếp hạng", "Sao"]),
  issued_on: required("Ngày cấp", calendarDate),
  last_valid_day: lastValidDay,
  withdrawn_on: optional("Ngày thu hồi", calendarDate),
}
