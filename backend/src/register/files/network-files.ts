import { csvFile, dateCell, degreesCell, wholeCell, yesNoCell, type CsvColumn } from "../csv"
import type { ListingCheck, Platform } from "../listings"
import { DEMO_SOURCE } from "../producers"
import type { SalesPoint } from "../sales-points"
import type { StockLine } from "../stock"
import { OUTCOMES, POINT_CLASSES } from "../words"

const POINT_COLUMNS: readonly CsvColumn<SalesPoint>[] = [
  ["Mã điểm", (each) => each.code],
  ["Tên điểm", (each) => each.name],
  ["Loại điểm", (each) => POINT_CLASSES[each.class]],
  ["Diện tích (m²)", (each) => wholeCell(each.areaM2)],
  ["Mã xã", (each) => each.unit.code],
  ["Mã huyện cũ", (each) => each.unit.district2024Code],
  ["Địa chỉ", (each) => each.address],
  ["Vĩ độ", (each) => degreesCell(each.lat)],
  ["Kinh độ", (each) => degreesCell(each.lng)],
  ["Điện thoại", (each) => each.phone],
  ["Thư điện tử", (each) => each.email],
  ["Giờ mở cửa", (each) => each.openingHours],
  ["Ngày mở", (each) => dateCell(each.openedOn)],
  ["Ngày đóng", (each) => dateCell(each.closedOn)],
  // The report says all of them have sign, shelves and price list (DOMAIN 4).
  ["Biển hiệu", () => yesNoCell(true)],
  ["Kệ", () => yesNoCell(true)],
  ["Niêm yết giá", () => yesNoCell(true)],
  ["Ngày kiểm tra", (each) => dateCell(each.inspectedOn)],
  ["Bán mặc định", (each) => yesNoCell(each.isDefaultSeller)],
  ["Giao hàng", (each) => yesNoCell(each.delivers)],
  ["Đơn vị vận hành", (each) => each.operatorName],
  ["Mã số thuế", (each) => each.operatorTaxCode],
  ["Giấy phép bán rượu", (each) => each.alcoholLicence ?? ""],
  ["Mã ngân hàng (BIN)", (each) => each.bank?.bin ?? ""],
  ["Số tài khoản", (each) => each.bank?.account ?? ""],
  ["Chủ tài khoản", (each) => each.bank?.holder ?? ""],
  ["Nguồn", (each) => each.source],
]

export function salesPointsCsv(points: readonly SalesPoint[]): string {
  return csvFile(POINT_COLUMNS, points)
}

const STOCK_COLUMNS: readonly CsvColumn<StockLine>[] = [
  ["Mã điểm", (each) => each.pointCode],
  ["Mã hàng", (each) => each.sku],
  ["Số lượng", (each) => wholeCell(each.quantity)],
  ["Ngày kiểm kê", (each) => dateCell(each.countedOn)],
]

export function stockCsv(lines: readonly StockLine[]): string {
  return csvFile(STOCK_COLUMNS, lines)
}

const PLATFORM_COLUMNS: readonly CsvColumn<Platform>[] = [
  ["Mã sàn", (each) => each.code],
  ["Tên sàn", (each) => each.name],
  ["Đường dẫn", (each) => each.url],
  ["Đơn vị vận hành", (each) => each.operator],
  ["Sàn của tỉnh", (each) => yesNoCell(each.isOwn)],
  ["Ngày mở", () => ""],
  ["Ngày đóng", (each) => dateCell(each.closedOn)],
  ["Sàn kế thừa", (each) => each.successorCode],
]

export function platformsCsv(platforms: readonly Platform[]): string {
  return csvFile(PLATFORM_COLUMNS, platforms)
}

const LISTING_COLUMNS: readonly CsvColumn<ListingCheck>[] = [
  ["Mã sàn", (each) => each.platformCode],
  ["Mã sản phẩm", (each) => each.productCode],
  ["Ngày kiểm tra", (each) => dateCell(each.checkedOn)],
  ["Kết quả", (each) => OUTCOMES[each.outcome]],
  // The report says every listing takes payment without cash (DOMAIN 4).
  ["Không dùng tiền mặt", (each) => (each.outcome === "listed" ? yesNoCell(true) : "")],
  ["Người kiểm tra", () => "Cán bộ theo dõi sàn (minh họa)"],
  ["Nguồn", () => DEMO_SOURCE],
]

export function listingsCsv(checks: readonly ListingCheck[]): string {
  return csvFile(LISTING_COLUMNS, checks)
}
