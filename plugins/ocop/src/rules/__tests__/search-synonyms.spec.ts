import { describe, expect, it } from "vitest"
import { alsoKnownAs } from "../search-synonyms"

describe("other names of a product", () => {
  it("goes both ways where the two mean the same", () => {
    expect(alsoKnownAs("Trà hoa vàng Ba Chẽ")).toEqual(["chè"])
    expect(alsoKnownAs("Chè Đường Hoa")).toEqual(["trà"])
    expect(alsoKnownAs("HTX Thủy sản Hồng Phát")).toEqual(["hợp tác xã"])
  })

  it("goes one way where the meaning widens", () => {
    expect(alsoKnownAs("Mực ống Cô Tô")).toEqual(["hải sản"])
    expect(alsoKnownAs("Hải sản khô Cô Tô")).toEqual([])
  })

  it("compares with marks and whole words", () => {
    expect(alsoKnownAs("Bánh chế biến sẵn")).toEqual([])
    expect(alsoKnownAs("Cà sáy Tiên Yên")).toEqual([])
  })

  it("leaves names of places alone", () => {
    expect(alsoKnownAs("Ghẹ Trà Cổ")).toEqual(["hải sản"])
  })
})
