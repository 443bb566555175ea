import jsQR from "jsqr"
import { describe, expect, it } from "vitest"
import { localDate } from "../../rules/local-date"
import { labelSheetPdf, type LabelSheet } from "../label-sheet"
import { mm } from "../page"
import type { ShelfLabel } from "../shelf-label"
import { readEan13 } from "./read-bars"
import { readPdf, type Picture } from "./read-pdf"

const squid: ShelfLabel = {
  name: "Chả mực Hạ Long",
  pack: "Hộp 500 g",
  producer: "Hợp tác xã Thủy sản Hạ Long",
  priceVnd: 1_250_000,
  stars: 5,
  lastValidDay: localDate("2027-03-14"),
  barcode: "8936012345674",
  link: "https://ocop.example/01/08936012345674",
  notice: null,
}

const sheet = (labels: ShelfLabel[]): LabelSheet => ({
  point: "Điểm OCOP Hạ Long",
  day: localDate("2026-11-23"),
  labels,
})

/** The corners as the manufacturers of 63.5 × 38.1 mm labels print them: 7.21 and 15.15 mm in, 66.04 and 38.1 mm apart. */
const corner = (place: number) => ({
  x: mm(7.21 + (place % 3) * 66.04),
  y: mm(15.15 + Math.floor(place / 3) * 38.1),
})

function qrAt(picture: Picture, place: number): string | undefined {
  const { x, y } = corner(place)
  const { data, width, height } = picture.crop(x + mm(38), y + mm(13.5), mm(25.5), mm(24.5))
  return jsQR(data, width, height)?.data
}

function barsAt(picture: Picture, place: number): string {
  const { x, y } = corner(place)
  const { data, width } = picture.crop(x, y + mm(30), mm(37), mm(0.1))
  return readEan13(Array.from({ length: width }, (_, column) => data[column * 4] === 0))
}

describe("a sheet of shelf labels", () => {
  it("carries codes that a camera and a till read, on every label of every page", async () => {
    const labels = Array.from({ length: 24 }, (_, index) => ({
      ...squid,
      link: `https://ocop.example/01/0893601234567${index}`,
    }))
    const pages = readPdf(await labelSheetPdf(sheet(labels)))
    expect(pages.length).toBe(2)
    const read = pages.flatMap(({ picture }, page) =>
      Array.from({ length: page === 0 ? 21 : 3 }, (_, place) => qrAt(picture, place))
    )
    expect(read).toEqual(labels.map(({ link }) => link))
    const [first, second] = pages
    expect(first && barsAt(first.picture, 0)).toBe("8936012345674")
    expect(first && barsAt(first.picture, 20)).toBe("8936012345674")
    expect(second && barsAt(second.picture, 2)).toBe("8936012345674")
  })

  it("says name, pack, producer, price, stars and last day in text that can be searched", async () => {
    const [page] = readPdf(await labelSheetPdf(sheet([squid])))
    expect(page?.text.split("\n")).toEqual([
      "Điểm OCOP Hạ Long · tem giá ngày 23/11/2026 · trang 1/1",
      "In ở cỡ 100 %, không co giãn. Tem 63,5 × 38,1 mm, 21 tem một tờ A4.",
      "Chả mực Hạ Long",
      "Hộp 500 g",
      "Hợp tác xã Thủy sản Hạ Long",
      "1.250.000 ₫",
      "OCOP 5 sao",
      "Có giá trị đến hết 14/03/2027",
      "8",
      "936012",
      "345674",
    ])
  })

  it("composes decomposed text, and cuts a long name but never a price", async () => {
    const label = {
      ...squid,
      name: `Chả mực giã tay ${"loại đặc biệt ".repeat(12)}`.normalize("NFD"),
      priceVnd: 139_000_000,
    }
    const [page] = readPdf(await labelSheetPdf(sheet([label])))
    expect(page?.text).toContain("Chả mực giã tay loại đặc biệt")
    expect(page?.text).toContain("…")
    expect(page?.text).toContain("139.000.000 ₫")
  })

  it("has no bars for a product without a number, and prints the notice the law asks for", async () => {
    const label = { ...squid, barcode: null, notice: "Không bán cho người dưới 18 tuổi" }
    const [page] = readPdf(await labelSheetPdf(sheet([label])))
    expect(page?.text).toContain("Không bán cho người dưới 18 tuổi")
    expect(page?.text).not.toContain("936012")
    expect(page && qrAt(page.picture, 0)).toBe(squid.link)
  })

  it("gives the same bytes for the same sheet, wherever the process runs", async () => {
    const first = await labelSheetPdf(sheet([squid]))
    const zone = process.env.TZ
    process.env.TZ = "America/Los_Angeles"
    const second = await labelSheetPdf(sheet([squid]))
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(second.equals(first)).toBe(true)
    expect(first.toString("latin1")).toContain("D:20261122170000Z")
  })

  it("refuses a character that the font cannot draw, by name", async () => {
    await expect(labelSheetPdf(sheet([{ ...squid, name: "Trà ★ vàng" }]))).rejects.toThrow(
      "Không in được ký tự “★” (U+2605) trong “Trà ★ vàng”: phông chữ không có nó."
    )
  })
})
