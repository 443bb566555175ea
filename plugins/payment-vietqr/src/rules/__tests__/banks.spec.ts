import { describe, expect, it } from "vitest"
import { bankName } from "../banks"

/** BIN and short name of every bank that a transfer may go to, as NAPAS lists them. */
const LISTED = `
970436 Vietcombank · 970415 VietinBank · 970418 BIDV · 970405 Agribank · 970407 Techcombank · 970432 VPBank · 970422 MB ·
970416 ACB · 970403 Sacombank · 970437 HDBank · 970443 SHB · 970441 VIB · 970423 TPBank · 970448 OCB · 970426 MSB ·
970449 LPBank · 970428 Nam A Bank · 970419 NCB · 970412 PVcomBank · 970429 SCB · 970431 Eximbank · 970430 PGBank ·
970425 ABBank · 970409 Bac A Bank · 970438 BaoViet Bank · 970452 KienlongBank · 970440 SeABank · 970400 Saigonbank ·
970427 VietABank · 970454 BVBank · 970433 Vietbank · 970446 Co-opBank · 999888 VBSP · 970424 Shinhan Bank · 458761 HSBC ·
970458 UOB · 970457 Woori Bank · 422589 CIMB · 546034 Cake · 546035 Ubank · 963388 Timo · 971005 Viettel Money ·
971011 VNPT Money`

describe("the name of a bank", () => {
  const pairs = LISTED.split("·").map((pair): [string, string] => {
    const [bin = "", ...name] = pair.trim().split(" ")
    return [bin, name.join(" ")]
  })

  it.each(pairs)("of %s is %s", (bin, name) => {
    expect(bankName(bin)).toBe(name)
  })

  it("that is not listed is its number", () => {
    expect(bankName("123456")).toBe("123456")
  })
})
