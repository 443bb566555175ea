/** What happened in all sequences of a run: a run in which nothing was sold or refused would prove nothing. */
export type Tally = Map<string, number>

export function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1)
}

/** The tally as one line, most frequent first. */
export function describeTally(tally: Tally): string {
  return [...tally]
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${times}`)
    .join(" · ")
}
