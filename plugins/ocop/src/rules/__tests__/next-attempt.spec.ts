import { describe, expect, it } from "vitest"
import { nextAttempt } from "../next-attempt"

describe("the next attempt after so many failures", () => {
  it.each([
    [0, "2026-11-23T05:00:00.000Z"],
    [1, "2026-11-23T05:02:00.000Z"],
    [3, "2026-11-23T05:08:00.000Z"],
    [9, "2026-11-23T13:32:00.000Z"],
    [10, "2026-11-23T17:00:00.000Z"],
    [2000, "2026-11-23T17:00:00.000Z"],
  ])("%i: %s", (attempts, expected) => {
    expect(nextAttempt(attempts, new Date("2026-11-23T05:00:00Z")).toISOString()).toBe(expected)
  })
})
