import { describe, expect, it } from "vitest"
import { alsoKnownAs } from "../search-synonyms"

describe("other names of a product", () => {
  it.each([
    ["chè", "trà"],
    ["lợn", "heo"],
    ["ruốc", "chà bông"],
    ["miến", "bún tàu"],
    ["ngao", "nghêu"],
    ["hàu", "hào"],
    ["vừng", "mè"],
    ["lạc", "đậu phộng"],
    ["dứa", "thơm"],
    ["na", "mãng cầu"],
    ["htx", "hợp tác xã"],
    ["tmđt", "thương mại điện tử"],
  ])("%s and %s are one, whichever is written", (left, right) => {
    expect(alsoKnownAs(left)).toContain(right)
    expect(alsoKnownAs(right)).toContain(left)
  })

  it.each([
    ["mực", "hải sản"],
    ["tôm", "hải sản"],
    ["cá", "hải sản"],
    ["ghẹ", "hải sản"],
    ["cua", "hải sản"],
    ["hàu", "hải sản"],
    ["ngao", "hải sản"],
    ["ngán", "hải sản"],
    ["sá sùng", "hải sản"],
    ["sứa", "hải sản"],
    ["hải sâm", "hải sản"],
    ["tép", "hải sản"],
    ["cam", "trái cây hoa quả"],
    ["vải", "trái cây hoa quả"],
    ["ổi", "trái cây hoa quả"],
    ["na dai", "trái cây hoa quả"],
    ["thanh long", "trái cây hoa quả"],
    ["rượu", "đồ uống"],
    ["nước mắm", "gia vị"],
    ["nước khoáng", "nước suối"],
    ["gốm", "quà tặng"],
    ["ngọc trai", "trang sức quà tặng"],
  ])("%s is also %s, but not the other way round", (narrow, wide) => {
    expect(alsoKnownAs(narrow)).toContain(wide)
    expect(alsoKnownAs(wide)).not.toContain(narrow)
  })

  it("says no more than that", () => {
    expect(alsoKnownAs("Trà hoa vàng Ba Chẽ")).toEqual(["chè"])
    expect(alsoKnownAs("Chè Đường Hoa")).toEqual(["trà"])
    expect(alsoKnownAs("HTX Thủy sản Hồng Phát")).toEqual(["hợp tác xã"])
    expect(alsoKnownAs("Mực ống Cô Tô")).toEqual(["hải sản"])
    expect(alsoKnownAs("Hải sản khô Cô Tô")).toEqual([])
    expect(alsoKnownAs("")).toEqual([])
  })

  it("compares with marks and whole words", () => {
    expect(alsoKnownAs("Bánh chế biến sẵn")).toEqual([])
    expect(alsoKnownAs("Cà sáy Tiên Yên")).toEqual([])
  })

  it.each(["Trà Cổ", "Trà Bản", "Trà Bình", "Lạc Thủy"])("leaves the place %s alone", (place) => {
    expect(alsoKnownAs(`Bánh ${place} ngon`)).toEqual([])
    expect(alsoKnownAs(`Trà ${place}`)).toEqual(["chè"])
  })

  it("leaves a place alone and still sees what else is named", () => {
    expect(alsoKnownAs("Ghẹ Trà Cổ")).toEqual(["hải sản"])
    expect(alsoKnownAs("Bánh Trà Cổ nhân lạc")).toEqual(["đậu phộng"])
  })
})
