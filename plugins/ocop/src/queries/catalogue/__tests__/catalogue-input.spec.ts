import { describe, expect, it } from "vitest"
import { InvalidQuery, parseCatalogueInput } from "../catalogue-input"

describe("the parameters of the catalogue", () => {
  it("are all optional", () => {
    expect(parseCatalogueInput({})).toEqual({
      alcohol: false,
      q: "",
      folded: "",
      stars: [],
      group: [],
      place: [],
      point: [],
      price: [],
      producer_type: [],
      producer: null,
      sort: "popular",
      page: 1,
    })
  })

  it("may stand once or be repeated", () => {
    expect(parseCatalogueInput({ stars: "4" }).stars).toEqual([4])
    expect(parseCatalogueInput({ stars: ["4", "5", "4"] }).stars).toEqual([4, 5])
  })

  it("sort by relevance only when there are words", () => {
    expect(parseCatalogueInput({ q: "ruốc" }).sort).toBe("relevance")
    expect(parseCatalogueInput({ q: "ruốc", sort: "name" }).sort).toBe("name")
    expect(parseCatalogueInput({ q: "!!!", sort: "relevance" }).sort).toBe("popular")
  })

  it("cut a long query and drop control characters", () => {
    expect(parseCatalogueInput({ q: "a".repeat(1000) }).q).toHaveLength(200)
    expect(parseCatalogueInput({ q: "ruốc\u0000\u0007 hàu" }).q).toBe("ruốc hàu")
    expect(parseCatalogueInput({ q: "mực ".repeat(40) }).folded.split(" ")).toHaveLength(12)
  })

  it.each([
    [{ stars: "2" }, "stars"],
    [{ place: "00000" }, "place"],
    [{ page: "0" }, "page"],
    [{ q: ["a", "b"] }, "q"],
    [{ point: "Hạ Long" }, "point"],
  ])("are named when wrong: %j", (parameters, name) => {
    expect(() => parseCatalogueInput(parameters)).toThrow(new InvalidQuery(name))
  })
})
