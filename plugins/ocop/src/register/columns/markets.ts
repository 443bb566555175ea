import { yesNo } from "../values/choices"
import { calendarDate } from "../values/dates"
import { amountVnd, degrees, scaledDecimal, wholeNumber } from "../values/numbers"
import { channel, emailAddress, freeText, identifier, pattern, webAddress } from "../values/texts"
import {
  listingOutcome,
  market,
  producerType,
  qualifier,
  qualityScheme,
  salesPointClass,
  tradeEventKind,
  tradeEventLevel,
} from "./choices"
import { optional, required, withDefault } from "./column"
import { placeColumns, source, unitCode } from "./place"

/** Mainland, islands and sea of Vietnam with a margin: catches latitude and longitude that were swapped. */
const latitude = degrees(7, 24)
const longitude = degrees(101, 118)
const count = wholeNumber(0)
/** Hectares with four decimals at most, kept as m². */
const hectares = scaledDecimal(4, 0, 200_000)

export const salesPointColumns = {
  code: required("Mã điểm", identifier),
  name: required("Tên điểm", freeText(300)),
  class: required("Loại điểm", salesPointClass),
  area_m2: optional("Diện tích (m²)", wholeNumber(1, 1_000_000), ["Diện tích (m2)", "Diện tích"]),
  ...placeColumns,
  address: required("Địa chỉ", freeText(500)),
  lat: optional("Vĩ độ", latitude),
  lng: optional("Kinh độ", longitude),
  phone: optional("Điện thoại", freeText(60), ["Số điện thoại"]),
  email: optional("Thư điện tử", emailAddress),
  opening_hours: optional("Giờ mở cửa", freeText(300)),
  opened_on: required("Ngày mở", calendarDate),
  closed_on: optional("Ngày đóng", calendarDate),
  has_sign: withDefault("Biển hiệu", false, yesNo),
  has_shelves: withDefault("Kệ", false, yesNo),
  has_price_list: withDefault("Niêm yết giá", false, yesNo),
  inspected_on: optional("Ngày kiểm tra", calendarDate),
  is_default_seller: withDefault("Bán mặc định", false, yesNo),
  delivers: withDefault("Giao hàng", false, yesNo),
  operator_name: required("Đơn vị vận hành", freeText(300)),
  operator_tax_code: optional("Mã số thuế", pattern(/^\d{10}(-\d{3})?$|^\d{12}$/, "0123456789")),
  alcohol_licence: optional("Giấy phép bán rượu", freeText(120), [
    "Số giấy phép bán lẻ rượu",
    "Giấy phép bán lẻ rượu",
  ]),
  bank_bin: optional("Mã ngân hàng (BIN)", pattern(/^\d{6}$/, "970436")),
  bank_account: optional("Số tài khoản", pattern(/^[0-9A-Za-z]{1,19}$/, "0123456789")),
  bank_account_name: optional("Chủ tài khoản", freeText(120)),
  website: optional("Trang web", webAddress, ["Website"]),
  facebook: optional("Facebook", channel),
  zalo: optional("Zalo", channel),
  tiktok: optional("TikTok", channel),
  source,
}

export const stockColumns = {
  point_code: required("Mã điểm", identifier),
  sku: required("Mã hàng", identifier, ["SKU"]),
  quantity: required("Số lượng", wholeNumber(0)),
  counted_on: optional("Ngày kiểm kê", calendarDate),
}

export const platformColumns = {
  code: required("Mã sàn", identifier),
  name: required("Tên sàn", freeText(300)),
  url: optional("Đường dẫn", webAddress),
  operator: optional("Đơn vị vận hành", freeText(300)),
  is_own: withDefault("Sàn của tỉnh", false, yesNo),
  opened_on: optional("Ngày mở", calendarDate),
  closed_on: optional("Ngày đóng", calendarDate),
  successor_code: optional("Sàn kế thừa", identifier),
}

export const listingColumns = {
  platform_code: required("Mã sàn", identifier),
  product_code: required("Mã sản phẩm", identifier),
  checked_on: required("Ngày kiểm tra", calendarDate),
  outcome: required("Kết quả", listingOutcome),
  url: optional("Đường dẫn", webAddress),
  accepts_non_cash: optional("Không dùng tiền mặt", yesNo),
  checked_by: required("Người kiểm tra", freeText(120)),
  source,
}

export const qualityCertificateColumns = {
  number: required("Số chứng nhận", freeText(120)),
  scheme: required("Tiêu chuẩn", qualityScheme),
  holder_name: required("Chủ thể", freeText(300)),
  holder_type: required("Loại hình", producerType),
  subject: required("Đối tượng", freeText(500)),
  area_ha: optional("Diện tích (ha)", hectares),
  households: optional("Số hộ", count),
  unit_code: unitCode,
  valid_from: required("Hiệu lực từ", calendarDate),
  valid_to: required("Hiệu lực đến", calendarDate),
  source,
}

export const growingAreaColumns = {
  code: required("Mã số vùng trồng", identifier),
  crop: required("Cây trồng", freeText(300)),
  area_ha: required("Diện tích (ha)", hectares),
  market: required("Thị trường", market),
  holder_name: optional("Chủ thể", freeText(300)),
  unit_code: unitCode,
  valid_from: required("Hiệu lực từ", calendarDate),
  valid_to: optional("Hiệu lực đến", calendarDate),
  source,
}

export const packingFacilityColumns = {
  code: required("Mã cơ sở đóng gói", identifier),
  name: required("Tên cơ sở", freeText(300)),
  market: required("Thị trường", market),
  unit_code: unitCode,
  valid_from: required("Hiệu lực từ", calendarDate),
  valid_to: optional("Hiệu lực đến", calendarDate),
  source,
}

export const tradeEventColumns = {
  code: required("Mã sự kiện", identifier),
  name: required("Tên sự kiện", freeText(300)),
  kind: required("Loại", tradeEventKind),
  level: required("Cấp", tradeEventLevel),
  starts_on: required("Từ ngày", calendarDate),
  ends_on: required("Đến ngày", calendarDate),
  place: optional("Địa điểm", freeText(300)),
  unit_code: unitCode,
  booths: optional("Số gian", count),
  local_booths: optional("Số gian trong tỉnh", count),
  visits: optional("Lượt khách", count),
  visits_qualifier: withDefault("Mức lượt khách", "exact", qualifier),
  revenue_vnd: optional("Doanh thu", amountVnd),
  local_revenue_vnd: optional("Doanh thu trong tỉnh", amountVnd),
  revenue_qualifier: withDefault("Mức doanh thu", "exact", qualifier),
  source,
}
