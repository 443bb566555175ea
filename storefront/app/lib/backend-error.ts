export type BackendErrorKind =
  "not_found" | "unauthorized" | "refused" | "busy" | "timeout" | "down"

/**
 * What went wrong between us and the backend. `code` is the backend's stable word for it ("certificate_expired"), which the
 * pages translate; `message` is the backend's own sentence, in Vietnamese.
 */
export class BackendError extends Error {
  constructor(
    readonly kind: BackendErrorKind,
    readonly status: number,
    message: string,
    readonly code: string | null = null
  ) {
    super(message)
    this.name = "BackendError"
  }
}
