import { addDays } from "@ocop/plugin-ocop/rules/local-date"
import type { CertificateEvent } from "../certificate-events"
import type { Certificate } from "../certificates"
import { csvFile, dateCell, decimalCell, wholeCell, yesNoCell, type CsvColumn } from "../csv"
import type { Dossier } from "../dossiers"
import { placeInText } from "../places"
import { DEMO_SOURCE, type Producer } from "../producers"
import type { Product, Variant } from "../products"
import { story } from "../stories"
import {
  CERTIFICATE_EVENTS,
  CERTIFICATE_KINDS,
  DOSSIER_STATES,
  ISSUER_LEVELS,
  LEGAL_BASES,
  PRODUCER_TYPES,
  WITHDRAWAL_GROUNDS,
} from "../words"

const PRODUCER_COLUMNS: readonly CsvColumn<Producer>[] = [
  ["Mã chủ thể", (each) => each.code],
  ["Tên chủ thể", (each) => each.name],
  ["Loại hình", (each) => PRODUCER_TYPES[each.type]],
  ["Mã số thuế", (each) => each.taxCode],
  ["Mã xã", (each) => each.unit?.code ?? ""],
  ["Mã huyện cũ", (each) => each.districtCode ?? ""],
  ["Địa chỉ", (each) => each.address],
  ["Điện thoại", (each) => each.phone],
  ["Thư điện tử", (each) => each.email],
  ["Giới thiệu", (each) => each.storyVi],
  ["Giới thiệu (tiếng Anh)", (each) => each.storyEn],
  ["Nguồn", (each) => each.source],
]

export function producersCsv(producers: readonly Producer[]): string {
  return csvFile(PRODUCER_COLUMNS, producers)
}

/** A pack size; the product's own facts stand on the first row only. */
type ProductRow = { product: Product; variant: Variant; first: boolean }

const CERTIFICATE_COLUMNS: readonly CsvColumn<Certificate>[] = [
  ["Số quyết định", (each) => each.decisionNumber],
  ["Ngày quyết định", (each) => dateCell(each.decidedOn)],
  ["Cơ quan công nhận", (each) => each.issuer],
  ["Cấp công nhận", (each) => ISSUER_LEVELS[each.issuerLevel]],
  ["Căn cứ", (each) => LEGAL_BASES[each.legalBasis]],
  ["Loại hồ sơ", (each) => CERTIFICATE_KINDS[each.kind]],
  ["Số sao", (each) => String(each.stars)],
  ["Điểm", (each) => decimalCell(each.scoreHundredths, 2)],
  ["Ngày cấp", (each) => dateCell(each.issuedOn)],
  ["Hiệu lực đến", (each) => dateCell(each.lastValidDay)],
]

const PRODUCT_FACTS: readonly CsvColumn<Product>[] = [
  ["Tên sản phẩm", (each) => each.name],
  ["Mã chủ thể", (each) => each.producer.code],
  ["Nhóm", (each) => each.group],
  ["Bộ tiêu chí", (each) => String(each.set)],
  ["Mã xã", (each) => each.unit?.code ?? ""],
  ["Mã huyện cũ", (each) => each.districtCode ?? ""],
  ["Mã tỉnh", () => "22"],
  ["Thành phần", (each) => each.archetype.ingredients],
  ["Hướng dẫn sử dụng", (each) => each.archetype.label.usage],
  ["Bảo quản", (each) => each.archetype.label.storage],
  ["Hạn sử dụng", (each) => each.archetype.label.shelfLife],
  ["Cảnh báo", (each) => each.archetype.label.warnings ?? ""],
  ["Xuất xứ", origin],
  ["Loại công bố", (each) => declaration(each)?.type ?? ""],
  ["Số công bố", (each) => declaration(each)?.number ?? ""],
  ["Ngày công bố", (each) => declaration(each)?.date ?? ""],
  [
    "Độ cồn (% vol)",
    (each) => (isAlcohol(each) ? decimalCell(each.archetype.abvPermille ?? null, 1) : ""),
  ],
  ["Câu chuyện", (each) => story(each.archetype, each.districtCode).vi],
  ["Câu chuyện (tiếng Anh)", (each) => story(each.archetype, each.districtCode).en],
  ["Loại hình ảnh", (each) => each.archetype.picture],
  ["Sao theo nguồn tin", (each) => yesNoCell(each.reportedStars !== null)],
  ["Nguồn", (each) => each.source],
  ...CERTIFICATE_COLUMNS.map(([heading, cell]): CsvColumn<Product> => [
    heading,
    (each) => cell(each.current),
  ]),
]

const PRODUCT_COLUMNS: readonly CsvColumn<ProductRow>[] = [
  ["Mã sản phẩm", ({ product }) => product.code],
  ["Mã hàng", ({ variant }) => variant.sku],
  ["Mã vạch", ({ variant }) => variant.gtin ?? ""],
  ["Quy cách", ({ variant }) => variant.variant],
  ["Định lượng", ({ variant }) => variant.net],
  ["Đơn vị tính", ({ variant }) => variant.unit],
  ["Giá bán", ({ variant }) => wholeCell(variant.priceVnd)],
  ["Giá thấp nhất", ({ variant }) => wholeCell(variant.bounds?.minVnd ?? null)],
  ["Giá cao nhất", ({ variant }) => wholeCell(variant.bounds?.maxVnd ?? null)],
  ["Khối lượng (g)", ({ variant }) => wholeCell(variant.weightG)],
  ...PRODUCT_FACTS.map(([heading, cell]): CsvColumn<ProductRow> => [
    heading,
    ({ product, first }) => (first ? cell(product) : ""),
  ]),
]

export function productsCsv(products: readonly Product[]): string {
  const rows = products.flatMap((product) =>
    product.variants.map((variant, index): ProductRow => ({ product, variant, first: index === 0 }))
  )
  return csvFile(PRODUCT_COLUMNS, rows)
}

type FurtherCertificate = { productCode: string; certificate: Certificate }

export function certificatesCsv(products: readonly Product[]): string {
  const rows = products.flatMap((product) =>
    product.further.map((certificate) => ({ productCode: product.code, certificate }))
  )
  const columns: readonly CsvColumn<FurtherCertificate>[] = [
    ["Mã sản phẩm", (each) => each.productCode],
    ...CERTIFICATE_COLUMNS.map(([heading, cell]): CsvColumn<FurtherCertificate> => [
      heading,
      (each) => cell(each.certificate),
    ]),
    ["Nguồn", () => DEMO_SOURCE],
  ]
  return csvFile(columns, rows)
}

const DOSSIER_COLUMNS: readonly CsvColumn<Dossier>[] = [
  ["Mã hồ sơ", (each) => each.code],
  ["Mã sản phẩm", (each) => each.productCode],
  ["Loại hồ sơ", (each) => CERTIFICATE_KINDS[each.kind]],
  ["Trạng thái", (each) => DOSSIER_STATES[each.state]],
  ["Ngày nhận", (each) => dateCell(each.receivedOn)],
  ["Ngày thụ lý", (each) => dateCell(each.acceptedOn)],
  ["Ngày kết quả", (each) => dateCell(each.decidedOn)],
]

export function dossiersCsv(dossiers: readonly Dossier[]): string {
  return csvFile(DOSSIER_COLUMNS, dossiers)
}

const CERTIFICATE_EVENT_COLUMNS: readonly CsvColumn<CertificateEvent>[] = [
  ["Mã sản phẩm", (each) => each.productCode],
  ["Số quyết định", (each) => each.decisionNumber],
  ["Việc", (each) => CERTIFICATE_EVENTS[each.type]],
  ["Có hiệu lực từ", (each) => dateCell(each.effectiveOn)],
  ["Căn cứ thu hồi", (each) => WITHDRAWAL_GROUNDS[each.ground]],
  ["Văn bản", (each) => each.reference],
]

export function certificateEventsCsv(events: readonly CertificateEvent[]): string {
  return csvFile(CERTIFICATE_EVENT_COLUMNS, events)
}

function isAlcohol(product: Product): boolean {
  return product.set === 14 || product.set === 15
}

function origin(product: Product): string {
  if (!product.unit) return "Quảng Ninh, Việt Nam"
  const place = placeInText(product.unit)
  return `${place.charAt(0).toLocaleUpperCase("vi")}${place.slice(1)}, Quảng Ninh, Việt Nam`
}

/** Processed food and cosmetics are self-declared, functional food is registered; fresh goods and crafts are neither. */
function declaration(product: Product): { type: string; number: string; date: string } | null {
  const { set, current } = product
  if (set < 4 || set > 19) return null
  return {
    type: set === 18 ? "đăng ký" : "tự công bố",
    number: `${product.variants[0]?.sku.slice(4, 9) ?? ""}/MH-CB`,
    date: dateCell(addDays(current.decidedOn, -120)),
  }
}
