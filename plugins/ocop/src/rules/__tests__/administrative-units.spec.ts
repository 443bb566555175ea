import { describe, expect, it } from "vitest"

/** Imported in each test: a list that cannot be read then fails the test, instead of leaving the file without any. */
const read = () => import("../administrative-units.js")

describe("the present units of Quảng Ninh", () => {
  it("are 30 wards, 22 communes and 2 special zones, in the order of their codes", async () => {
    const { ADMINISTRATIVE_UNITS } = await read()
    const ofType = (wanted: string) => ADMINISTRATIVE_UNITS.filter(({ type }) => type === wanted)
    expect(ofType("ward")).toHaveLength(30)
    expect(ofType("commune")).toHaveLength(22)
    expect(ofType("special_zone").map(({ fullName }) => fullName)).toEqual([
      "Đặc khu Vân Đồn",
      "Đặc khu Cô Tô",
    ])
    const codes = ADMINISTRATIVE_UNITS.map(({ code }) => code)
    expect(codes).toEqual([...codes].sort())
  })

  it("are found by their codes, with the place and the district they lay in", async () => {
    const { unitByCode } = await read()
    expect(unitByCode("06652")).toMatchObject({
      code: "06652",
      fullName: "Phường Hà Tu",
      name: "Hà Tu",
      type: "ward",
      slug: "ha-tu",
      district2024Code: "193",
      lat: 20.9627,
      lng: 107.1593,
    })
  })

  it.each([null, undefined, "", "00004"])("are not of another province: %j", async (code) => {
    const { unitByCode } = await read()
    expect(unitByCode(code)).toBeNull()
  })

  it("are spelled as people write them, whatever the code list prints", async () => {
    const { unitByCode } = await read()
    expect(
      ["07030", "06841", "07114", "06799", "06673"].map((code) => unitByCode(code)?.name)
    ).toEqual(["Hoành Bồ", "Hoành Mô", "Hoàng Quế", "Hải Hòa", "Bãi Cháy"])
  })
})

describe("the districts of mid-2024", () => {
  it("are 13, and found by their codes", async () => {
    const { DISTRICTS_2024, district2024ByCode } = await read()
    expect(DISTRICTS_2024).toHaveLength(13)
    expect(district2024ByCode("193")).toEqual({
      code: "193",
      fullName: "Thành phố Hạ Long",
      name: "Hạ Long",
      slug: "ha-long",
    })
  })

  it.each([null, undefined, "", "999"])("are not %j", async (code) => {
    const { district2024ByCode } = await read()
    expect(district2024ByCode(code)).toBeNull()
  })
})
