import { csvFile, dateCell, decimalCell, wholeCell, type CsvColumn } from "../csv"
import { DEMO_SOURCE } from "../producers"
import type { GrowingArea, PackingFacility, QualityCertificate } from "../quality"
import type { TradeEvent } from "../trade-events"
import { EVENT_KINDS, EVENT_LEVELS, MARKETS, PRODUCER_TYPES, SCHEMES } from "../words"

const QUALITY_COLUMNS: readonly CsvColumn<QualityCertificate>[] = [
  ["Số chứng nhận", (each) => each.number],
  ["Tiêu chuẩn", (each) => SCHEMES[each.scheme]],
  ["Chủ thể", (each) => each.holderName],
  ["Loại hình", (each) => PRODUCER_TYPES[each.holderType]],
  ["Đối tượng", (each) => each.subject],
  ["Diện tích (ha)", (each) => decimalCell(each.areaHundredths, 2)],
  ["Số hộ", (each) => wholeCell(each.households)],
  ["Mã xã", (each) => each.unit.code],
  ["Hiệu lực từ", (each) => dateCell(each.validFrom)],
  ["Hiệu lực đến", (each) => dateCell(each.validTo)],
  ["Nguồn", () => DEMO_SOURCE],
]

export function qualityCertificatesCsv(certificates: readonly QualityCertificate[]): string {
  return csvFile(QUALITY_COLUMNS, certificates)
}

const AREA_COLUMNS: readonly CsvColumn<GrowingArea>[] = [
  ["Mã số vùng trồng", (each) => each.code],
  ["Cây trồng", (each) => each.crop],
  ["Diện tích (ha)", (each) => decimalCell(each.areaHundredths, 2)],
  ["Thị trường", (each) => MARKETS[each.market]],
  ["Chủ thể", (each) => each.holderName],
  ["Mã xã", (each) => each.unit.code],
  ["Hiệu lực từ", (each) => dateCell(each.validFrom)],
  ["Hiệu lực đến", (each) => dateCell(each.validTo)],
  ["Nguồn", () => DEMO_SOURCE],
]

export function growingAreasCsv(areas: readonly GrowingArea[]): string {
  return csvFile(AREA_COLUMNS, areas)
}

const FACILITY_COLUMNS: readonly CsvColumn<PackingFacility>[] = [
  ["Mã cơ sở đóng gói", (each) => each.code],
  ["Tên cơ sở", (each) => each.name],
  ["Thị trường", (each) => MARKETS[each.market]],
  ["Mã xã", (each) => each.unit.code],
  ["Hiệu lực từ", (each) => dateCell(each.validFrom)],
  ["Hiệu lực đến", (each) => dateCell(each.validTo)],
  ["Nguồn", () => DEMO_SOURCE],
]

export function packingFacilitiesCsv(facilities: readonly PackingFacility[]): string {
  return csvFile(FACILITY_COLUMNS, facilities)
}

const EVENT_COLUMNS: readonly CsvColumn<TradeEvent>[] = [
  ["Mã sự kiện", (each) => each.code],
  ["Tên sự kiện", (each) => each.name],
  ["Loại", (each) => EVENT_KINDS[each.kind]],
  ["Cấp", (each) => EVENT_LEVELS[each.level]],
  ["Từ ngày", (each) => dateCell(each.startsOn)],
  ["Đến ngày", (each) => dateCell(each.endsOn)],
  ["Địa điểm", (each) => each.place],
  ["Mã xã", (each) => each.unit?.code ?? ""],
  ["Số gian", (each) => wholeCell(each.booths)],
  ["Số gian trong tỉnh", (each) => wholeCell(each.localBooths)],
  ["Lượt khách", (each) => wholeCell(each.visits)],
  ["Mức lượt khách", moreThan],
  ["Doanh thu", (each) => millionsCell(each.revenueMillions)],
  ["Doanh thu trong tỉnh", (each) => millionsCell(each.localRevenueMillions)],
  ["Mức doanh thu", moreThan],
  ["Nguồn", () => DEMO_SOURCE],
]

export function tradeEventsCsv(events: readonly TradeEvent[]): string {
  return csvFile(EVENT_COLUMNS, events)
}

function moreThan(event: TradeEvent): string {
  return event.moreThan ? "trên" : ""
}

function millionsCell(millions: number | null): string {
  return wholeCell(millions === null ? null : millions * 1_000_000)
}
