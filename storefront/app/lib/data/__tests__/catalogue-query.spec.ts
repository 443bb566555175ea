import { describe, expect, it } from "vitest"
import { backendQuery, cataloguePath, isPlain, parseCatalogueQuery } from "../catalogue-query"

const parse = (query: string) => parseCatalogueQuery(new URLSearchParams(query))

describe("the address of the catalogue", () => {
  it("is read and written back the same", () => {
    const address =
      "q=tr%C3%A0+hoa&group=II&stars=4&stars=5&place=06811&point=trung-tam&sort=price_asc&page=2"
    expect(cataloguePath(parse(address))).toBe(`/products?${address}`)
  })

  it("loses what makes no sense, instead of failing", () => {
    const query = parse(
      "q=++&stars=9&stars=5&stars=5&group=VII&place=x&price=1-2&sort=random&page=-3&producer=%3Cb%3E"
    )
    expect(cataloguePath(query)).toBe("/products?stars=5")
  })

  it("composes typed text and cuts it to 120 characters", () => {
    expect(parse(`q=${encodeURIComponent("Chả mực".normalize("NFD"))}`).q).toBe("Chả mực")
    expect(parse(`q=${"a".repeat(500)}`).q).toHaveLength(120)
  })

  it("starts again from page 1 when a choice changes", () => {
    const query = parse("stars=5&page=3")
    expect(cataloguePath(query, { page: 1, chosen: { ...query.chosen, stars: [] } })).toBe(
      "/products"
    )
  })

  it("is for search engines only without any choice", () => {
    expect(
      ["", "page=2", "q=tra", "stars=5", "sort=name", "producer=a"].map((q) => isPlain(parse(q)))
    ).toEqual([true, true, false, false, false, false])
  })

  it("asks the backend for the same", () => {
    expect(backendQuery(parse("q=tra&stars=5"))).toMatchObject({
      q: "tra",
      stars: ["5"],
      page: 1,
      sort: null,
    })
  })
})
