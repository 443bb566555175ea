type StepPlace = { eventGroupId?: string; idempotencyKey: string }

/**
 * Context for a workflow that a step runs in batches: its events wait for the whole import and are dropped with it, so
 * nobody hears of products that a later step took back.
 */
export function nestedRun({ eventGroupId, idempotencyKey }: StepPlace) {
  return { eventGroupId, parentStepIdempotencyKey: idempotencyKey, preventReleaseEvents: true }
}

/** Slices for writing; each is one workflow run or one statement. */
export function* batches<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

/** What went wrong, for the person who started the import. Nested workflows throw plain objects as well as errors. */
export function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) {
    return String(error.message)
  }
  return String(error)
}
