import { createHash } from "node:crypto"
import { dayPrinted } from "../label-text"
import { annexes as annexesOf } from "./annexes"
import type { ReportFacts } from "./facts"
import { listAddresses, type Addresses } from "./list-addresses"
import { periodName } from "./period-name"
import type { Block, Report } from "./report"
import { barcodes } from "./sections/barcodes"
import { bestSellersSection } from "./sections/best-sellers"
import { coverage } from "./sections/coverage"
import { expiry } from "./sections/expiry"
import { method } from "./sections/method"
import { points } from "./sections/points"
import { producers } from "./sections/producers"
import { products } from "./sections/products"
import { quality } from "./sections/quality"
import type { Section } from "./sections/section"
import { trade } from "./sections/trade"

const SECTIONS: readonly Section[] = [
  products,
  producers,
  expiry,
  coverage,
  barcodes,
  quality,
  trade,
  points,
  bestSellersSection,
  method,
]

/** SHA-256 of the facts, hex: tells whether two reports say the same, whatever wrote the files. */
export function dataSha256(facts: ReportFacts): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex")
}

/**
 * The half-year report of the province, paragraph by paragraph. Pure: the same facts and origin give the same report.
 * @param origin of the shop, for the links from numbers to their lists
 */
export function halfYearReport(facts: ReportFacts, origin: string): Report {
  const annexes = annexesOf(facts, listAddresses(origin, facts.asOf, new Set()))
  const there = new Set(annexes.map(({ id }) => id))
  return {
    title: "Báo cáo Chương trình mỗi xã, phường một sản phẩm (OCOP) tỉnh Quảng Ninh",
    subtitle: capital(periodName(facts.period)),
    asOf: facts.asOf,
    origin: [
      `Số liệu đến hết ngày ${dayPrinted(facts.asOf)}. Con số có màu dẫn tới danh sách của nó trong dữ liệu mở hoặc ở phụ lục.`,
      `Mã dữ liệu (SHA-256): ${dataSha256(facts)}`,
    ],
    blocks: reportBlocks(facts, listAddresses(origin, facts.asOf, there)),
    annexes,
  }
}

/** The paragraphs of the report, their numbers leading to the lists that `address` knows: the desk has lists of its own. */
export function reportBlocks(facts: ReportFacts, address: Addresses): Block[] {
  return SECTIONS.flatMap((section) => section({ facts, address }))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
