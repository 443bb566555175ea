/** Ids of all closures that `take-out.cjs` has wrapped, and which of them is out now. Preloaded by vitest's configuration. */
type Switchboard = { ocopClosures?: Set<string>; ocopTakenOut?: string | null }

const switchboard: Switchboard = globalThis as Switchboard

/** Every closure that the code has: hooks, doors, rules, providers, subscribers, jobs. */
export function closuresInCode(): string[] {
  if (!switchboard.ocopClosures) throw new Error("take-out.cjs was not preloaded")
  return [...switchboard.ocopClosures].sort()
}

/** Does something while one closure is out of the running shop. */
export async function without<Result>(id: string, act: () => Promise<Result>): Promise<Result> {
  switchboard.ocopTakenOut = id
  try {
    return await act()
  } finally {
    switchboard.ocopTakenOut = null
  }
}
