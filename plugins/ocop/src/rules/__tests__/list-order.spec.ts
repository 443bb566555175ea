import { describe, expect, it } from "vitest"
import { comparing } from "../list-order"

type Row = { name: string; sold: number }
const ROWS: Row[] = [
  { name: "b", sold: 2 },
  { name: "c", sold: 9 },
  { name: "a", sold: 2 },
]
const byName = (a: Row, b: Row) => (a.name < b.name ? -1 : 1)
const COLUMNS = { sold: (a: Row, b: Row) => a.sold - b.sold }
const sorted = (sort: string) =>
  ROWS.toSorted(comparing(COLUMNS, sort, byName)).map(({ name }) => name)

describe("the order of a list", () => {
  it("follows a column upwards or downwards, equals by the last resort either way", () => {
    expect(sorted("sold")).toEqual(["a", "b", "c"])
    expect(sorted("-sold")).toEqual(["c", "a", "b"])
  })

  it("is the last resort's for a column that there is not", () => {
    expect(sorted("price")).toEqual(["a", "b", "c"])
  })
})
