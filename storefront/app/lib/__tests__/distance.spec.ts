import { expect, it } from "vitest"
import { distanceKm, distanceText, nearestFirst } from "../distance"

const haLong = { lat: 20.9551, lng: 107.0785 }
const mongCai = { lat: 21.4957, lng: 107.95 }

it("measures on the globe", () => {
  expect(distanceKm(haLong, haLong)).toBe(0)
  expect(distanceKm(haLong, mongCai)).toBeCloseTo(108.5, 0)
  expect(distanceKm(mongCai, haLong)).toBeCloseTo(distanceKm(haLong, mongCai), 9)
})

it("says distances the way people do", () => {
  expect(
    [0, 0.12, 0.5, 0.94, 0.96, 2.34, 9.94, 9.96, 41.4].map((km) => distanceText(km, "vi"))
  ).toEqual(["50 m", "100 m", "500 m", "950 m", "1 km", "2,3 km", "9,9 km", "10 km", "41 km"])
  expect(distanceText(2.34, "en")).toBe("2.3 km")
})

it("puts the nearest first and leaves what has no place at the end, in its order", () => {
  const things = [
    { name: "nowhere", at: null },
    { name: "Móng Cái", at: mongCai },
    { name: "nowhere else", at: null },
    { name: "Hạ Long", at: haLong },
  ]
  expect(nearestFirst(things, { lat: 21, lng: 107 }).map(({ name }) => name)).toEqual([
    "Hạ Long",
    "Móng Cái",
    "nowhere",
    "nowhere else",
  ])
})
