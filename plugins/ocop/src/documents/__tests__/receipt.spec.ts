import { describe, expect, it } from "vitest"
import { momentPrinted, receiptPdf, type Receipt } from "../receipt"

const RECEIPT: Receipt = {
  point: {
    name: "Trung tâm giới thiệu sản phẩm OCOP Hạ Long",
    address: "Số 1 đường Trần Phú, phường Hồng Gai, tỉnh Quảng Ninh",
    phone: "0203 3 123 456",
    operator: "Đơn vị vận hành thử",
    taxCode: "5700000000",
  },
  number: 128,
  soldAt: new Date("2026-11-23T07:05:00.000Z"),
  seller: "Nhân viên bán hàng",
  lines: [
    {
      title: "Ruốc hàu Vân Đồn",
      variant: "Hũ 100 g",
      quantity: 2,
      unitPriceVnd: 125_000,
      totalVnd: 250_000,
    },
  ],
  totalVnd: 250_000,
  code: "OCOPQN23456789",
}

/** Width and height of the only page in millimetres. */
function pageOf(pdf: Buffer): [width: number, height: number] {
  const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
  expect(boxes).toHaveLength(1)
  const [, width, height] = boxes[0] ?? []
  return [(Number(width) * 25.4) / 72, (Number(height) * 25.4) / 72]
}

describe("a receipt", () => {
  it("fits a roll of 80 mm and is as long as what stands on it", async () => {
    const [width, height] = pageOf(await receiptPdf(RECEIPT))
    expect(width).toBeCloseTo(80, 1)
    expect(height).toBeGreaterThan(70)
    expect(height).toBeLessThan(120)
    const many = { ...RECEIPT, lines: Array.from({ length: 60 }, () => RECEIPT.lines).flat() }
    const [, longer] = pageOf(await receiptPdf(many))
    expect(longer).toBeGreaterThan(height + 59 * 8)
  })

  it("is the same, byte for byte, each time it is printed", async () => {
    const [first, second] = await Promise.all([receiptPdf(RECEIPT), receiptPdf(RECEIPT)])
    expect(first.equals(second)).toBe(true)
  })

  it("keeps a buyer with an odd name of goods from waiting for nothing", async () => {
    const odd = RECEIPT.lines.map((line) => ({ ...line, title: "Chả mực 🦑" }))
    await expect(receiptPdf({ ...RECEIPT, lines: odd })).resolves.toBeInstanceOf(Buffer)
  })

  it("tells the time of Vietnam", () => {
    expect(momentPrinted(new Date("2026-11-23T07:05:00.000Z"))).toBe("23/11/2026 14:05")
    expect(momentPrinted(new Date("2026-11-23T17:00:00.000Z"))).toBe("24/11/2026 00:00")
  })
})
