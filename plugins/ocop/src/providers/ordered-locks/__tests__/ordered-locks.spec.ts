import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import OrderedLocks from "../service"

/** Something to wait for that ends when it is told to. */
function gate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

describe("locks of one process", () => {
  let locks: OrderedLocks
  beforeEach(() => {
    locks = new OrderedLocks()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it("run one job for a key at a time, in the order in which they came", async () => {
    const log: string[] = []
    const first = gate()
    const jobs = [
      locks.execute("a", async () => {
        log.push("first begins")
        await first.opened
        log.push("first ends")
      }),
      locks.execute(["a"], () => Promise.resolve(log.push("second"))),
      locks.execute("a", () => Promise.resolve(log.push("third"))),
      locks.execute("b", () => Promise.resolve(log.push("another key"))),
    ]
    await jobs[3]
    expect(log).toEqual(["first begins", "another key"])
    first.open()
    await Promise.all(jobs)
    expect(log).toEqual(["first begins", "another key", "first ends", "second", "third"])
  })

  it("let two go on that want the same keys in opposite order", async () => {
    const held = gate()
    const one = locks.execute(["a", "b"], () => held.opened)
    const two = locks.execute(["b", "a"], () => Promise.resolve("two"))
    const three = locks.execute(["a", "b"], () => Promise.resolve("three"))
    held.open()
    await one
    expect(await Promise.all([two, three])).toEqual(["two", "three"])
  })

  it("give up after the time that was named, and hold nothing back", async () => {
    const held = gate()
    const one = locks.execute("a", () => held.opened)
    const late = locks.execute(["b", "a"], () => Promise.resolve(), { timeout: 2 })
    const told = expect(late).rejects.toThrow("Timed-out acquiring lock.")
    await vi.advanceTimersByTimeAsync(2_000)
    await told
    expect(await locks.execute("b", () => Promise.resolve("b is free"))).toBe("b is free")
    held.open()
    await one
    expect(await locks.execute("a", () => Promise.resolve("a is free"))).toBe("a is free")
  })

  it("let in who stood behind one that gave up", async () => {
    const held = gate()
    const holder = locks.execute("a", () => held.opened)
    const both = locks.execute(["a", "b"], () => Promise.resolve(), { timeout: 1 })
    const told = expect(both).rejects.toThrow("Timed-out")
    const behind = locks.execute("b", () => Promise.resolve("in"), { timeout: 60 })
    await vi.advanceTimersByTimeAsync(1_000)
    await told
    expect(await behind).toBe("in")
    held.open()
    await holder
  })

  it("are given back when the job fails", async () => {
    await expect(locks.execute("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
    expect(await locks.execute("a", () => Promise.resolve("again"))).toBe("again")
  })

  it("do not let anyone overtake who waits for one of the same keys", async () => {
    const log: string[] = []
    const held = gate()
    const holder = locks.execute("a", () => held.opened)
    const both = locks.execute(["a", "b"], () => Promise.resolve(log.push("both")))
    const later = locks.execute("b", () => Promise.resolve(log.push("later")))
    await vi.advanceTimersByTimeAsync(10)
    expect(log).toEqual([])
    held.open()
    await Promise.all([holder, both, later])
    expect(log).toEqual(["both", "later"])
  })

  it("can be taken and given back by hand: all keys or none, by their owner only", async () => {
    await locks.acquire(["a", "b"], { ownerId: "me" })
    await expect(locks.acquire(["c", "a"], { ownerId: "you" })).rejects.toThrow(
      'Failed to acquire lock for key "a"'
    )
    await locks.acquire("c", { ownerId: "you" })
    await locks.acquire("a", { ownerId: "me" })
    expect(await locks.release("a", { ownerId: "you" })).toBe(false)
    expect(await locks.release(["a", "b"], { ownerId: "me" })).toBe(true)
    expect(await locks.release("a", { ownerId: "me" })).toBe(false)
    await locks.acquire("a")
    await expect(locks.acquire("a")).rejects.toThrow("Failed")
    await locks.releaseAll({ ownerId: "you" })
    await locks.acquire("c")
    await locks.releaseAll()
    await locks.acquire(["a", "c"])
  })

  it("end by themselves after the time they were taken for", async () => {
    await locks.acquire("a", { ownerId: "crashed", expire: 1 })
    const waiting = locks.execute("a", () => Promise.resolve("mine"))
    await vi.advanceTimersByTimeAsync(1_010)
    expect(await waiting).toBe("mine")
  })
})
