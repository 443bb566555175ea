import { describe, expect, it } from "vitest"
import { MAP, placeDots, project } from "../province-map"

const place = (name: string, lat: number, lng: number, products: number) => ({
  code: name,
  name,
  lat,
  lng,
  products,
})

describe("the province's map", () => {
  it("holds the whole province, from An Sinh to Sa Vĩ and from Hoành Mô to Cô Tô", () => {
    for (const [lat, lng] of [
      [21.1, 106.46],
      [21.49, 108.07],
      [21.63, 107.35],
      [20.97, 107.77],
    ] as const) {
      const { x, y } = project(lat, lng)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(MAP.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(MAP.height)
    }
  })

  it("draws more products larger and lists them first", () => {
    const [first, second] = placeDots([place("A", 21, 107, 2), place("B", 21.3, 107.5, 40)])
    expect(first?.name).toBe("B")
    expect(first?.r).toBeGreaterThan(second?.r ?? Infinity)
  })

  it("names a place only where the name does not lie on another", () => {
    const dots = placeDots([
      place("Vân Đồn", 21.08, 107.42, 9),
      place("Cửa Ông", 21.081, 107.421, 5),
      place("Mông Dương", 21.082, 107.42, 3),
    ])
    expect(dots.map((dot) => dot.label !== null)).toEqual([true, true, false])
  })
})
