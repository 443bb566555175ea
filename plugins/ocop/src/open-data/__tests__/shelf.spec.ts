import { describe, expect, it } from "vitest"
import { addDays, localDate } from "../../rules/local-date"
import { OpenDataShelf, TooManyDays } from "../shelf"

const DAY = localDate("2026-11-24")

describe("the shelf of open data", () => {
  it("reads the register once for a crowd, and again when five minutes are over", async () => {
    const shelf = new OpenDataShelf()
    let readings = 0
    const read = async () => {
      readings++
      return []
    }
    await Promise.all([shelf.take(DAY, 0, read), shelf.take(DAY, 10, read)])
    await shelf.take(DAY, 299_999, read)
    expect(readings).toBe(1)
    await shelf.take(DAY, 300_000, read)
    expect(readings).toBe(2)
  })

  it("does not keep what failed", async () => {
    const shelf = new OpenDataShelf()
    await expect(shelf.take(DAY, 0, () => Promise.reject(new Error("down")))).rejects.toThrow(
      "down"
    )
    await expect(shelf.take(DAY, 1, async () => [])).resolves.toEqual([])
  })

  it("makes who walks through the calendar wait", async () => {
    const shelf = new OpenDataShelf()
    const walk = (days: number, at: number) => shelf.take(addDays(DAY, -days), at, async () => [])
    for (let days = 0; days < 20; days++) await walk(days, 1000)
    expect(() => walk(20, 31_000)).toThrow(TooManyDays)
    await expect(walk(20, 61_000)).resolves.toEqual([])
  })
})
