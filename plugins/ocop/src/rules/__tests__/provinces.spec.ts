import { describe, expect, it } from "vitest"
import { elsewhere, provinceCode } from "../provinces"

describe("another province", () => {
  it("has a name; Quảng Ninh is not another", () => {
    expect(elsewhere("31")).toBe("Hải Phòng")
    expect(elsewhere("22")).toBeNull()
  })

  it("is named by its code when the list does not know it", () => {
    expect(elsewhere("99")).toBe("Tỉnh 99")
  })
})

describe("the 34 provinces of Decision 19/2025/QĐ-TTg, as people type them", () => {
  it.each([
    ["TP Hà Nội", "01"],
    ["cao bang", "04"],
    ["tuyen quang", "08"],
    ["Tỉnh Điện Biên", "11"],
    ["lai chau", "12"],
    ["Tỉnh Sơn La", "14"],
    ["lao cai", "15"],
    ["THÁI NGUYÊN", "19"],
    ["lang son", "20"],
    ["Tỉnh Quảng Ninh", "22"],
    ["bac ninh", "24"],
    ["Phu Tho", "25"],
    ["Thành phố Hải Phòng", "31"],
    ["hung yen", "33"],
    ["ninh binh", "37"],
    ["Thanh Hoá", "38"],
    ["nghe an", "40"],
    ["Hà Tĩnh", "42"],
    ["quang tri", "44"],
    ["TP. Huế", "46"],
    ["da nang", "48"],
    ["quang ngai", "51"],
    ["Gia Lai", "52"],
    ["Khánh Hoà", "56"],
    ["dak lak", "66"],
    ["lam dong", "68"],
    ["dong nai", "75"],
    ["TP Hồ Chí Minh", "79"],
    ["tay ninh", "80"],
    ["dong thap", "82"],
    ["vinh long", "86"],
    ["an giang", "91"],
    ["Cần Thơ", "92"],
    ["Tỉnh Cà Mau", "96"],
  ])("%s is %s", (name, code) => {
    expect(provinceCode(name)).toBe(code)
  })

  it("are found by their codes too, with blanks around them", () => {
    expect(provinceCode("31")).toBe("31")
    expect(provinceCode(" 01 ")).toBe("01")
  })

  it.each(["Atlantis", "", "1", "toString"])("%j is none", (text) => {
    expect(provinceCode(text)).toBeNull()
  })
})
