import { describe, expect, it } from "vitest"
import { unitByCode } from "../administrative-units"

describe("names of present units", () => {
  it("are spelled as people write them, whatever the code list prints", () => {
    expect(
      ["07030", "06841", "07114", "06799", "06673"].map((code) => unitByCode(code)?.name)
    ).toEqual(["Hoành Bồ", "Hoành Mô", "Hoàng Quế", "Hải Hòa", "Bãi Cháy"])
  })
})
