import { randomUUID } from "node:crypto"
import type { ILockingProvider } from "@medusajs/framework/types"

type Holder = { owner: string | null; expiresAt: number | null }
type Acquiring = { ownerId?: string | null; expire?: number; awaitQueue?: boolean }
type Waiter = { keys: string[]; owner: string; take: () => void }

/** As Medusa's own: seconds that `execute` waits unless it is told otherwise. */
const WAIT_SECONDS = 5

/**
 * Locks for one process, in place of Medusa's own in-memory ones. Those take several keys one after the other in the order
 * in which a cart happens to hold its goods: two carts with the same two products in opposite order then wait for each
 * other, and after their five seconds both products stay locked until the process is restarted (2.21.2, see the test). Here
 * all keys of a caller are taken in one go or none is, and whoever has waited longest is asked first.
 */
export default class OrderedLocks implements ILockingProvider {
  static identifier = "ordered-locks"

  private readonly held = new Map<string, Holder>()
  private waiting: Waiter[] = []

  async execute<T>(
    keys: string | string[],
    job: () => Promise<T>,
    args?: { timeout?: number }
  ): Promise<T> {
    const owner = `execute:${randomUUID()}`
    const wanted = listOf(keys)
    await this.wait(wanted, owner, args?.timeout ?? WAIT_SECONDS)
    try {
      return await job()
    } finally {
      await this.release(wanted, { ownerId: owner })
    }
  }

  async acquire(keys: string | string[], args?: Acquiring): Promise<void> {
    const wanted = listOf(keys)
    const owner = args?.ownerId ?? null
    const busy = wanted.find((key) => !this.isFreeFor(key, owner))
    if (busy !== undefined) throw new Error(`Failed to acquire lock for key "${busy}"`)
    this.hold(wanted, owner, args?.expire ?? null)
    return Promise.resolve()
  }

  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    let all = true
    for (const key of listOf(keys)) {
      const holder = this.held.get(key)
      const mine = args?.ownerId === undefined || holder?.owner === args.ownerId
      if (holder && mine) this.held.delete(key)
      else all = false
    }
    this.letIn()
    return Promise.resolve(all)
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    for (const [key, { owner }] of this.held) {
      if (args?.ownerId === undefined || owner === args.ownerId) this.held.delete(key)
    }
    this.letIn()
    return Promise.resolve()
  }

  private wait(keys: string[], owner: string, seconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        keys,
        owner,
        take: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(
        () => {
          this.waiting = this.waiting.filter((one) => one !== waiter)
          // Others may have waited behind this one only.
          this.letIn()
          reject(new Error("Timed-out acquiring lock."))
        },
        Math.max(seconds, 1) * 1000
      )
      timer.unref()
      this.waiting.push(waiter)
      this.letIn()
    })
  }

  /** Everybody whose keys are free, the longest waiting first; nobody overtakes someone who waits for the same key. */
  private letIn(): void {
    const spokenFor = new Set<string>()
    this.waiting = this.waiting.filter((waiter) => {
      const free = waiter.keys.every(
        (key) => !spokenFor.has(key) && this.isFreeFor(key, waiter.owner)
      )
      if (free) {
        this.hold(waiter.keys, waiter.owner, null)
        waiter.take()
      }
      for (const key of waiter.keys) spokenFor.add(key)
      return !free
    })
  }

  private isFreeFor(key: string, owner: string | null): boolean {
    const holder = this.held.get(key)
    if (!holder) return true
    if (holder.expiresAt !== null && holder.expiresAt <= Date.now()) return true
    return holder.owner !== null && holder.owner === owner
  }

  private hold(keys: string[], owner: string | null, expireSeconds: number | null): void {
    const expiresAt = expireSeconds ? Date.now() + expireSeconds * 1000 : null
    for (const key of keys) {
      this.held.set(key, { owner, expiresAt })
      // Whoever waits is asked again when the time is over.
      if (expireSeconds) setTimeout(() => this.letIn(), expireSeconds * 1000 + 5).unref()
    }
  }
}

const listOf = (keys: string | string[]) => [...new Set(Array.isArray(keys) ? keys : [keys])]
