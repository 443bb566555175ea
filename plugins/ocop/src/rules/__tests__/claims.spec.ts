import { describe, expect, it } from "vitest"
import {
  checkPercent,
  checkSum,
  fittingBases,
  parseParts,
  parsePercent,
  type PrintedPercent,
} from "../claims"

const whole = (percent: number): PrintedPercent => ({ tenths: percent * 10, decimals: 0 })

describe("percentages that were printed beside their own numbers", () => {
  it.each([
    [160, 334, whole(60), "wrong", 479],
    [108, 334, { tenths: 404, decimals: 1 } as const, "wrong", 323],
    [160, 393, whole(40), "cut_off", 407],
    [108, 393, whole(28), "rounded_twice", 275],
    [160, 393, { tenths: 407, decimals: 1 } as const, "right", 407],
    [108, 393, { tenths: 275, decimals: 1 } as const, "right", 275],
    [393, 393, whole(100), "right", 1000],
    [108, 393, { tenths: 274, decimals: 1 } as const, "cut_off", 275],
    [108, 393, { tenths: 280, decimals: 1 } as const, "wrong", 275],
    [1, 8, whole(13), "right", 125],
  ])("says of %i/%i = %o that it is %s: %i ‰", (part, base, printed, verdict, permille) => {
    expect(checkPercent(part, base, printed)).toMatchObject({ verdict, permille })
  })

  it("find the base they fit: both percentages printed over 334 are of 267", () => {
    expect(fittingBases(160, whole(60))).toEqual([267, 266, 268, 265])
    expect(fittingBases(108, { tenths: 404, decimals: 1 })).toEqual([267])
    expect(fittingBases(100, whole(50))).toEqual([200, 199, 201, 202])
  })

  it("have no base when nothing is counted, and are wrong over nothing", () => {
    expect(fittingBases(0, whole(60))).toEqual([])
    expect(fittingBases(3, whole(0))).toEqual([])
    expect(checkPercent(3, 0, whole(60))).toMatchObject({ verdict: "wrong", permille: null })
    expect(checkPercent(3, 0, whole(0))).toMatchObject({ verdict: "wrong", permille: null })
  })

  it("fit every base from which they can be rounded", () => {
    for (let base = 1; base <= 400; base += 1) {
      for (const part of [1, Math.ceil(base / 3), base]) {
        const printed = whole(Math.floor((200 * part + base) / (2 * base)))
        if (printed.tenths === 0) continue
        expect(fittingBases(part, printed), `${part}/${base}`).toContain(base)
      }
    }
  })
})

describe("counts beside their parts", () => {
  it("216 producers are 53 + 89 + 74", () => {
    expect(checkSum(216, [53, 89, 74])).toEqual({ fits: true, total: 216, sum: 216, difference: 0 })
  })

  it("22 fairs are not 2 + 12 + 4", () => {
    expect(checkSum(22, [2, 12, 4])).toEqual({ fits: false, total: 22, sum: 18, difference: 4 })
  })
})

describe("what is read as a percentage", () => {
  it.each([
    ["60 %", { tenths: 600, decimals: 0 }],
    ["40,7%", { tenths: 407, decimals: 1 }],
    ["27.5", { tenths: 275, decimals: 1 }],
    ["100 %", { tenths: 1000, decimals: 0 }],
    [" 60 % ", { tenths: 600, decimals: 0 }],
    ["100,1 %", null],
    ["27,48 %", null],
    ["sáu mươi", null],
    ["", null],
  ])("%j", (text, read) => expect(parsePercent(text)).toEqual(read))
})

describe("what is read as parts of a total", () => {
  it.each([
    ["2 + 12 + 4", [2, 12, 4]],
    ["53+89+74", [53, 89, 74]],
    ["53, 89; 74", [53, 89, 74]],
    ["7", [7]],
    ["2 hội chợ + 12", null],
    ["2 + + 4", null],
    ["2 + -4", null],
    ["hai + ba", null],
    ["", null],
  ])("%j", (text, read) => expect(parseParts(text)).toEqual(read))
})
