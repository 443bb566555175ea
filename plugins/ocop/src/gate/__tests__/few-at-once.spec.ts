import { describe, expect, it } from "vitest"
import { enter, fewAtOnce } from "../few-at-once"

/** A job that ends when it is told to. */
function job(log: string[], name: string) {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return {
    end,
    run: async () => {
      log.push(name)
      await ended
    },
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe("sales of one point", () => {
  it("run three at once, the others in the order in which they came", async () => {
    const log: string[] = []
    const jobs = ["a", "b", "c", "d", "e"].map((name) => job(log, name))
    const all = jobs.map(({ run }) => fewAtOnce("here", run))
    await settled()
    expect(log).toEqual(["a", "b", "c"])
    jobs[1]?.end()
    await settled()
    expect(log).toEqual(["a", "b", "c", "d"])
    for (const { end } of jobs) end()
    await Promise.all(all)
    expect(log).toEqual(["a", "b", "c", "d", "e"])
  })

  it("do not wait for those of another point", async () => {
    const log: string[] = []
    const here = ["a", "b", "c"].map((name) => job(log, name))
    const all = here.map(({ run }) => fewAtOnce("crowded", run))
    expect(await fewAtOnce("elsewhere", () => Promise.resolve("at once"))).toBe("at once")
    for (const { end } of here) end()
    await Promise.all(all)
  })

  it("make room when one fails, and give the failure on", async () => {
    for (let round = 0; round < 5; round++) {
      await expect(fewAtOnce("failing", () => Promise.reject(new Error("no")))).rejects.toThrow(
        "no"
      )
    }
    expect(await fewAtOnce("failing", () => Promise.resolve("still open"))).toBe("still open")
  })

  it("end one turn once, however often it is ended", async () => {
    const leave = await Promise.all(["1", "2", "3"].map(() => enter("turns")))
    const log: string[] = []
    void enter("turns").then(() => log.push("fourth"))
    void enter("turns").then(() => log.push("fifth"))
    leave[0]?.()
    leave[0]?.()
    await settled()
    expect(log).toEqual(["fourth"])
  })
})
