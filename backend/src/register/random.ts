/**
 * A repeatable source of numbers. Every room of the register forks its own stream by name, so that a change in one
 * room does not move what another one draws. Not for secrets.
 */
export class Random {
  private state: number

  constructor(private readonly seed: string) {
    this.state = hash(seed)
  }

  /** An independent stream that depends only on the seed and the name. */
  fork(name: string | number): Random {
    return new Random(`${this.seed}/${name}`)
  }

  /** In [0, 1). Mulberry32: small, fast, and the same on every machine because it stays within 32-bit integers. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One element. Throws RangeError on an empty list. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)]
    if (found === undefined) throw new RangeError("nothing to pick from")
    return found
  }

  /** A new list in another order (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    return this.sample(list, list.length)
  }

  /** `count` different elements in drawn order; all of them when there are fewer. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list]
    const drawn: T[] = []
    while (drawn.length < count && rest.length > 0) {
      drawn.push(...rest.splice(this.between(0, rest.length - 1), 1))
    }
    return drawn
  }
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}
