import { describe, expect, it } from "vitest"
import { pagesAround } from "../pagination"

describe("the pages of a long list", () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 17, [1, 2, null, 17]],
    [9, 17, [1, null, 8, 9, 10, null, 17]],
    [17, 17, [1, null, 16, 17]],
  ])("page %i of %i", (page, pages, shown) => {
    expect(pagesAround(page, pages)).toEqual(shown)
  })
})
