import { calendarDate } from "../values/dates"
import { yesNo } from "../values/choices"
import { priceVnd, scaledDecimal, wholeNumber } from "../values/numbers"
import { webAddress, emailAddress, freeText, identifier, pattern } from "../values/texts"
import { accept, refuse, type ParseCell } from "../values/parsed"
import {
  certificateEventType,
  certificateKind,
  declarationType,
  dossierState,
  issuerLevel,
  legalBasis,
  producerType,
  productGroup,
  withdrawalGround,
} from "./choices"
import { optional, required, requiredHeader, withDefault } from "./column"
import { districtCode, placeColumns, source, unitCode } from "./place"

export const producerColumns = {
  code: required("Mã chủ thể", identifier),
  name: required("Tên chủ thể", freeText(300)),
  type: required("Loại hình", producerType),
  tax_code: optional("Mã số thuế", pattern(/^\d{10}(-\d{3})?$|^\d{12}$/, "0123456789")),
  ...placeColumns,
  address: optional("Địa chỉ", freeText(500)),
  phone: optional("Điện thoại", freeText(60), ["Số điện thoại"]),
  email: optional("Thư điện tử", emailAddress),
  website: optional("Trang web", webAddress, ["Website"]),
  story_vi: optional("Giới thiệu", freeText()),
  story_en: optional("Giới thiệu (tiếng Anh)", freeText()),
  source,
}

/** `4`, `4 sao` or `4*`; one and two stars are recorded too, they only never sell. */
export const stars: ParseCell<number> = (text) => {
  const digit = /^([1-5])\s*(sao|stars?|\*|★)?$/iu.exec(text)?.[1]
  return digit ? accept(Number(digit)) : refuse("not_stars")
}

/** Scoring sheets of Decision 26/2026. */
const criteriaSet = wholeNumber(1, 26)

/** A recognition without its product: the same columns in `products` (the current one) and `certificates`. */
const recognitionFacts = {
  decided_on: ["Ngày quyết định", calendarDate],
  issuer: ["Cơ quan công nhận", freeText(300)],
  issuer_level: ["Cấp công nhận", issuerLevel],
  legal_basis: ["Căn cứ", legalBasis],
  certificate_kind: ["Loại hồ sơ", certificateKind],
  stars: ["Số sao", stars],
  issued_on: ["Ngày cấp", calendarDate],
} as const

export const score = optional("Điểm", scaledDecimal(2, 0, 100))
export const lastValidDay = optional("Hiệu lực đến", calendarDate)
export const decisionNumber = freeText(120)

export const productColumns = {
  code: required("Mã sản phẩm", identifier),
  sku: required("Mã hàng", identifier, ["SKU"]),
  name: requiredHeader("Tên sản phẩm", freeText(300)),
  producer_code: requiredHeader("Mã chủ thể", identifier),
  product_group: requiredHeader("Nhóm", productGroup, ["Nhóm sản phẩm"]),
  criteria_set: requiredHeader("Bộ tiêu chí", criteriaSet),
  unit_code: unitCode,
  district_2024_code: districtCode,
  province_code: withDefault("Mã tỉnh", "22", pattern(/^\d{2}$/, "22")),
  gtin: optional("Mã vạch", freeText(20), ["GTIN"]),
  variant: optional("Quy cách", freeText(120)),
  net_quantity: optional("Định lượng", freeText(120)),
  unit_label: optional("Đơn vị tính", freeText(60)),
  price_vnd: required("Giá bán", priceVnd, ["Giá bán (đồng)", "Giá bán (VNĐ)"]),
  price_min_vnd: optional("Giá thấp nhất", priceVnd, ["Giá thấp nhất (đồng)"]),
  price_max_vnd: optional("Giá cao nhất", priceVnd, ["Giá cao nhất (đồng)"]),
  weight_g: optional("Khối lượng (g)", wholeNumber(1, 10_000_000), ["Khối lượng"]),
  ingredients: optional("Thành phần", freeText()),
  usage: optional("Hướng dẫn sử dụng", freeText()),
  storage: optional("Bảo quản", freeText()),
  shelf_life: optional("Hạn sử dụng", freeText(300)),
  warnings: optional("Cảnh báo", freeText()),
  origin: optional("Xuất xứ", freeText(300)),
  declaration_type: optional("Loại công bố", declarationType),
  declaration_number: optional("Số công bố", freeText(120)),
  declared_on: optional("Ngày công bố", calendarDate),
  abv: optional("Độ cồn (% vol)", scaledDecimal(1, 0, 100), ["Độ cồn"]),
  story_vi: optional("Câu chuyện", freeText()),
  story_en: optional("Câu chuyện (tiếng Anh)", freeText()),
  picture_kind: optional("Loại hình ảnh", identifier),
  stars_as_reported: withDefault("Sao theo nguồn tin", false, yesNo),
  source,
  decision_number: optional("Số quyết định", decisionNumber),
  decided_on: optional(...recognitionFacts.decided_on),
  issuer: optional(...recognitionFacts.issuer),
  issuer_level: optional(...recognitionFacts.issuer_level),
  legal_basis: optional(...recognitionFacts.legal_basis),
  certificate_kind: optional(...recognitionFacts.certificate_kind),
  stars: optional(...recognitionFacts.stars),
  score,
  issued_on: optional(...recognitionFacts.issued_on),
  last_valid_day: lastValidDay,
}

export const certificateColumns = {
  product_code: required("Mã sản phẩm", identifier),
  decision_number: required("Số quyết định", decisionNumber),
  decided_on: required(...recognitionFacts.decided_on),
  issuer: required(...recognitionFacts.issuer),
  issuer_level: required(...recognitionFacts.issuer_level),
  legal_basis: required(...recognitionFacts.legal_basis),
  certificate_kind: required(...recognitionFacts.certificate_kind),
  stars: required(...recognitionFacts.stars),
  score,
  issued_on: required(...recognitionFacts.issued_on),
  last_valid_day: lastValidDay,
  source,
}

export const dossierColumns = {
  code: required("Mã hồ sơ", identifier),
  product_code: required("Mã sản phẩm", identifier),
  kind: required("Loại hồ sơ", certificateKind),
  state: required("Trạng thái", dossierState),
  received_on: optional("Ngày nhận", calendarDate),
  accepted_on: optional("Ngày thụ lý", calendarDate),
  decided_on: optional("Ngày kết quả", calendarDate),
}

export const certificateEventColumns = {
  product_code: required("Mã sản phẩm", identifier),
  decision_number: required("Số quyết định", decisionNumber),
  type: required("Việc", certificateEventType),
  effective_on: required("Có hiệu lực từ", calendarDate),
  ground: optional("Căn cứ thu hồi", withdrawalGround),
  reference: optional("Văn bản", freeText(120)),
  note: optional("Ghi chú", freeText(2000)),
}
